package org.chancery.reader.constructions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.record.Engagement;
import org.chancery.record.Instrument;
import org.chancery.record.Person;
import org.chancery.record.Reading;
import org.chancery.record.Relation;
import org.chancery.record.Statement;

/**
 * The facts of a reading as sets of words.
 *
 * <pre>
 * engagement   type form status VNM FRA 2024-11-20 in:FRA who:"Tô Lâm"            (in: country; date as the record has it, or undated)
 * statement    says act mode by:VNM to:FRA who:"Tô Lâm" topic content:"words"    (and engaged, where it belongs to an engagement)
 * person       person name:"Tô Lâm" role:party-leader for:VNM international:"To Lam"
 * instrument   instrument kind name:"words" code:UNCLOS
 * relation     relation level VNM FRA
 * </pre>
 */
final class Facts {
    private final Map<String, String> names = new HashMap<>();
    private final List<Set<String>> facts = new ArrayList<>();

    private Facts(Reading reading) {
        reading.persons().forEach(this::person);
        reading.engagements().forEach(this::engagement);
        reading.statements().forEach(this::statement);
        reading.instruments().forEach(this::instrument);
        reading.relations().forEach(this::relation);
    }

    static List<Set<String>> of(Reading reading) {
        return new Facts(reading).facts;
    }

    private void person(Person p) {
        names.put(p.id(), p.name());
        Set<String> words =
                fact("person", "name:" + p.name(), "role:" + p.role().code());
        words.add("for:" + p.represents());
        words.add("international:" + p.international());
    }

    private void engagement(Engagement e) {
        Set<String> words = fact(e.type().code(), e.status().code());
        if (e.form() != null) {
            words.add(e.form().code());
        }
        words.add(e.date() == null ? "undated" : e.date().value());
        if (e.place() != null) {
            words.add("in:" + e.place().country());
        }
        words.addAll(e.parties());
        e.persons().forEach(id -> words.add("who:" + names.get(id)));
    }

    private void statement(Statement s) {
        Set<String> words = fact(
                "says",
                s.act().code(),
                s.mode().code(),
                "content:" + s.content().quote());
        s.by().forEach(party -> words.add("by:" + party));
        s.to().forEach(party -> words.add("to:" + party));
        s.speakers().forEach(id -> words.add("who:" + names.get(id)));
        s.topics().forEach(topic -> words.add(topic.code()));
        if (s.engagement() != null) {
            words.add("engaged");
        }
    }

    private void instrument(Instrument i) {
        fact("instrument", i.kind().code(), "name:" + i.name(), "code:" + i.code());
    }

    private void relation(Relation r) {
        fact("relation", r.level().code()).addAll(r.between());
    }

    private Set<String> fact(String... words) {
        Set<String> fact = new TreeSet<>(List.of(words));
        facts.add(fact);
        return fact;
    }
}
