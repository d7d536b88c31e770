/**
 * Near copies: texts that several outlets carry with little change, found by their shingles
 * (Broder, "On the resemblance and containment of documents", 1997) and minima of hashes over them.
 */
@NullMarked
package org.chancery.register.copies;

import org.jspecify.annotations.NullMarked;
