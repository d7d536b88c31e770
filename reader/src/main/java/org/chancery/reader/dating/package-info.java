/**
 * Dates to EDTF. The year of a date that does not state one is a decision of its own, with the words that
 * justify it, or is left open.
 */
@NullMarked
package org.chancery.reader.dating;

import org.jspecify.annotations.NullMarked;
