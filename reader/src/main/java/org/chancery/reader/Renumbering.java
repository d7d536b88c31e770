package org.chancery.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.record.Engagement;
import org.chancery.record.Statement;

/** Gives the facts of a part of a text the ids that they have in the whole, where they refer to each other too. */
final class Renumbering {
    private final Map<String, String> ids = new HashMap<>();

    /** Tells under which id a fact stands in the whole. */
    void put(String part, String whole) {
        ids.put(part, whole);
    }

    /** A contact under its id in the whole, once the persons are known. */
    Engagement of(Engagement e, String id) {
        ids.put(e.id(), id);
        return new Engagement(
                id,
                e.type(),
                e.form(),
                e.status(),
                e.date(),
                e.place(),
                e.parties(),
                persons(e.persons()),
                e.occasion(),
                e.evidence(),
                e.rule(),
                e.grounds());
    }

    /** A statement under its id in the whole, once the persons and the contacts are known. */
    Statement of(Statement s, String id) {
        return new Statement(
                id,
                s.engagement() == null ? null : ids.get(s.engagement()),
                s.by(),
                persons(s.speakers()),
                s.to(),
                s.act(),
                s.content(),
                s.mode(),
                s.topics(),
                s.evidence(),
                s.rule(),
                s.grounds());
    }

    private List<String> persons(List<String> persons) {
        return persons.stream().map(p -> ids.getOrDefault(p, p)).distinct().toList();
    }
}
