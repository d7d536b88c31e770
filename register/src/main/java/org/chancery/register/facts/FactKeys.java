package org.chancery.register.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.record.Engagement;
import org.chancery.record.Reading;
import org.chancery.record.Relation;
import org.chancery.record.Span;

/**
 * The facts of one reading by their keys, each list in the order of the reading's own.
 *
 * <p>A person or an instrument is keyed by the first mention that names it in full, so that what else is
 * found of it later changes nothing; a statement by the words of its content.
 */
public record FactKeys(
        List<Keyed> persons,
        List<Keyed> engagements,
        List<Keyed> statements,
        List<Keyed> instruments,
        List<Keyed> relations) {
    /**
     * A fact by its key.
     *
     * @param type the code of its type; empty for persons and instruments, whose key does not hang on any
     */
    public record Keyed(String key, FactKind kind, String type) {}

    /** The keys of a reading's facts. */
    public static FactKeys of(Reading reading) {
        String document = reading.document().id();
        return new FactKeys(
                keys(document, FactKind.PERSON, reading.persons(), p -> "", p -> naming(p.name(), p.mentions())),
                keys(
                        document,
                        FactKind.ENGAGEMENT,
                        reading.engagements(),
                        e -> e.type().code(),
                        Engagement::evidence),
                keys(
                        document,
                        FactKind.STATEMENT,
                        reading.statements(),
                        s -> s.act().code(),
                        s -> List.of(s.content())),
                keys(
                        document,
                        FactKind.INSTRUMENT,
                        reading.instruments(),
                        i -> "",
                        i -> naming(i.name(), i.mentions())),
                keys(
                        document,
                        FactKind.RELATION,
                        reading.relations(),
                        r -> r.level().code() + " " + String.join(" ", r.between()),
                        Relation::evidence));
    }

    /** All of them. */
    public List<Keyed> all() {
        return Stream.of(persons, engagements, statements, instruments, relations)
                .flatMap(List::stream)
                .toList();
    }

    private static <F> List<Keyed> keys(
            String document, FactKind kind, List<F> facts, Function<F, String> type, Function<F, List<Span>> evidence) {
        Map<String, Integer> occurrences = new HashMap<>();
        List<Keyed> keys = new ArrayList<>(facts.size());
        for (F fact : facts) {
            String its = type.apply(fact);
            String first = FactKey.of(document, kind, its, evidence.apply(fact), 0);
            int occurrence = occurrences.merge(first, 1, Integer::sum) - 1;
            String key = occurrence == 0 ? first : FactKey.of(document, kind, its, evidence.apply(fact), occurrence);
            keys.add(new Keyed(key, kind, its));
        }
        return List.copyOf(keys);
    }

    /** The first mention as long as the name: the words themselves may have been taken down. */
    private static List<Span> naming(String name, List<Span> mentions) {
        int length = name.codePointCount(0, name.length());
        return mentions.stream()
                .filter(mention -> mention.end() - mention.start() == length)
                .findFirst()
                .or(() -> mentions.stream().findFirst())
                .stream()
                .toList();
    }
}
