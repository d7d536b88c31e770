/**
 * The acts a user can do, one class each: {@link org.chancery.desk.Read} reads what arrives.
 *
 * <p>An act takes what lies below (arrivals, a reader) and hands on its outcome; it knows nothing of
 * terminals or files of output, so that every door to the program can share it.
 */
@NullMarked
package org.chancery.desk;

import org.jspecify.annotations.NullMarked;
