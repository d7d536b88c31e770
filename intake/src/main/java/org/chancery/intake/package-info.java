/** Bytes in, documents out: files, folders and encodings. */
@NullMarked
package org.chancery.intake;

import org.jspecify.annotations.NullMarked;
