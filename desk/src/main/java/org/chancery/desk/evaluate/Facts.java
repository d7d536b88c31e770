package org.chancery.desk.evaluate;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that gold or a reading says of one text.
 *
 * @param dropped the stretches that are not the article
 */
record Facts(
        boolean diplomatic,
        @Nullable String published,
        List<Stretch> dropped,
        List<Fact.Person> persons,
        List<Fact.Engagement> engagements,
        List<Fact.Statement> statements,
        List<Fact.Instrument> instruments,
        List<Fact.Relation> relations) {
    /** What is said of a text that was not read. */
    static final Facts NONE = new Facts(false, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** How many facts are broken. */
    int broken() {
        return (int) Stream.of(persons, engagements, statements, instruments, relations)
                .flatMap(List::stream)
                .filter(Fact::broken)
                .count();
    }
}
