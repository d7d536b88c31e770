/**
 * What is said: the reading of one document, its parts, and the codes they use.
 *
 * <p>Everything here is an immutable value. A {@link org.chancery.record.Reading} is what the reader
 * gives and what every other floor works from; {@link org.chancery.record.ReadingJson} writes it as
 * the contract {@code chancery/1} (see {@code reading.schema.json} beside these classes).
 */
@NullMarked
package org.chancery.record;

import org.jspecify.annotations.NullMarked;
