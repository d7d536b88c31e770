package org.chancery.reader.statements;

import java.util.List;
import java.util.Set;
import org.chancery.reader.people.Individual;
import org.chancery.reader.text.Range;

/**
 * Who speaks.
 *
 * @param parties codes of the parties spoken for
 * @param persons those who speak, where they are named
 * @param words the words that name the speaker
 * @param together whether it is both or all sides of an engagement
 */
record Speaker(Set<String> parties, List<Individual> persons, List<Range> words, boolean together) {}
