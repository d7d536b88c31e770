/**
 * One document in, one reading out.
 *
 * <p>A pure library: no database, no network, no clock. A document passes the floors in the order in
 * which {@link org.chancery.reader.Reader} composes them; each floor is a function from what lies below it
 * to a value of its own.
 */
@NullMarked
package org.chancery.reader;

import org.jspecify.annotations.NullMarked;
