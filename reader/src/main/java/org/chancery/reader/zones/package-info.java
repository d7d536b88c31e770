/**
 * What on a page is the article and what is furniture, and what the page says of itself: its headline, its
 * date line, its outlet, its language. Lines are labelled, never taken away.
 */
@NullMarked
package org.chancery.reader.zones;

import org.jspecify.annotations.NullMarked;
