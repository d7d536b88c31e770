/** Data files of the reader, and what can be wrong in them. */
@NullMarked
package org.chancery.reader.data;

import org.jspecify.annotations.NullMarked;
