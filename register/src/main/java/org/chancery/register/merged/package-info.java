/**
 * The merged register: engagements and persons as all documents together tell of them, each with its
 * sources, its history and the grounds of every join.
 *
 * <p>What several documents tell differently is settled by rules that do not depend on their order: what
 * most tell, then what is told more exactly, then the smaller value.
 */
@NullMarked
package org.chancery.register.merged;

import org.jspecify.annotations.NullMarked;
