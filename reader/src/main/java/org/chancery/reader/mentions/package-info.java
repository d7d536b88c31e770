/**
 * Who and what is named: names with their offices and the party they act for, sides, pronouns,
 * instruments, levels of relations, places.
 */
@NullMarked
package org.chancery.reader.mentions;

import org.jspecify.annotations.NullMarked;
