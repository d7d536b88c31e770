/**
 * The text as given, and a folded view of it: tokens, lines, sentences, quotation marks. Nothing here
 * alters the text; every view leads back to offsets in it.
 */
@NullMarked
package org.chancery.reader.text;

import org.jspecify.annotations.NullMarked;
