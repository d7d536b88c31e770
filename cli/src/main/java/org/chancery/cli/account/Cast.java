package org.chancery.cli.account;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.record.Person;
import org.chancery.record.Role;

/** The persons of one document, each told in full once and by name after that. */
final class Cast {
    private final Map<String, Person> persons = new LinkedHashMap<>();
    private final Set<String> introduced = new HashSet<>();

    Cast(List<Person> persons) {
        for (Person person : persons) {
            this.persons.put(person.id(), person);
        }
    }

    /** The person with international name, party and office; the second time by name alone. */
    Words introduce(Person person) {
        String name = Quote.clean(person.name());
        Words words = Words.of(name, Ink.SIDE);
        if (!introduced.add(person.id())) {
            return words;
        }
        String international = person.international();
        if (international != null && !international.equals(person.name())) {
            words.add(" (" + Quote.clean(international) + ")");
        }
        String party = person.represents();
        if (party != null) {
            words.add(", " + Parties.name(party));
        }
        return words.add(office(person), Ink.QUIET);
    }

    /** The persons of these ids, in this order. */
    List<Person> of(List<String> ids) {
        return ids.stream().filter(persons::containsKey).map(persons::get).toList();
    }

    /** The names of the persons of these ids in a row. */
    String names(List<String> ids) {
        return of(ids).stream().map(p -> Quote.clean(p.name())).collect(Collectors.joining(", "));
    }

    /** Those who have not been told of yet. */
    List<Person> others() {
        return persons.values().stream()
                .filter(p -> !introduced.contains(p.id()))
                .toList();
    }

    private static String office(Person person) {
        String office = person.office();
        if (office != null) {
            return " — " + Quote.clean(office);
        }
        return person.role() == Role.OTHER ? "" : " — " + Labels.of(person.role());
    }
}
