/**
 * Who is who in a document: mentions of one person joined, later mentions resolved, the party each person
 * acts for, and the international form of the name.
 */
@NullMarked
package org.chancery.reader.people;

import org.jspecify.annotations.NullMarked;
