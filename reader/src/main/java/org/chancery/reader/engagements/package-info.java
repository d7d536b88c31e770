/**
 * Contacts between parties: what a sentence tells of one, who takes part, and the joining of what several
 * sentences tell of the same contact.
 */
@NullMarked
package org.chancery.reader.engagements;

import org.jspecify.annotations.NullMarked;
