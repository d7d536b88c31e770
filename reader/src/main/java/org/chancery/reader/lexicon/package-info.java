/**
 * What a language knows: entries of words with a class and a value, read from data files into one trie,
 * and their occurrences in a text.
 */
@NullMarked
package org.chancery.reader.lexicon;

import org.jspecify.annotations.NullMarked;
