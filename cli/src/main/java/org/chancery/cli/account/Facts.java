package org.chancery.cli.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.record.Engagement;
import org.chancery.record.EventDate;
import org.chancery.record.Ground;
import org.chancery.record.Instrument;
import org.chancery.record.Person;
import org.chancery.record.Reading;
import org.chancery.record.Relation;
import org.chancery.record.Span;
import org.chancery.record.Statement;

/** Makes of a reading its facts, all of one form. */
final class Facts {
    private final Reading reading;
    private final Cast cast;
    private final Proof proof;

    Facts(Reading reading, Proof proof) {
        this.reading = reading;
        this.cast = new Cast(reading.persons());
        this.proof = proof;
    }

    /** All facts, kind by kind, in the order of the reading. */
    List<Fact> all() {
        List<Fact> facts = new ArrayList<>();
        reading.persons().forEach(person -> facts.add(fact(person)));
        reading.engagements().forEach(engagement -> facts.add(fact(engagement)));
        reading.statements().forEach(statement -> facts.add(fact(statement)));
        reading.instruments().forEach(instrument -> facts.add(fact(instrument)));
        for (Relation relation : reading.relations()) {
            facts.add(fact(relation, "r" + (reading.relations().indexOf(relation) + 1)));
        }
        return facts;
    }

    private Fact fact(Person person) {
        return new Fact(
                Fact.Kind.PERSON,
                person.id(),
                cast.introduce(person),
                person.rule(),
                grounds("mentions", person.mentions(), person.grounds()));
    }

    private Fact fact(Engagement engagement) {
        Words content = EngagementPart.heading(engagement);
        if (!engagement.persons().isEmpty()) {
            content.add(" · " + cast.names(engagement.persons()), Ink.PLAIN);
        }
        List<Fact.Basis> grounds = grounds("evidence", engagement.evidence(), engagement.grounds());
        EventDate date = engagement.date();
        if (date != null) {
            String how =
                    date.value() + ", " + Labels.of(date.basis(), !date.spans().isEmpty());
            grounds.add(new Fact.Basis("date", how, date.spans()));
        }
        return new Fact(Fact.Kind.ENGAGEMENT, engagement.id(), content, engagement.rule(), grounds);
    }

    private Fact fact(Statement statement) {
        boolean several = Math.max(statement.by().size(), statement.speakers().size()) > 1;
        String speakers = statement.speakers().isEmpty() ? "" : " · " + cast.names(statement.speakers());
        Words content = Words.of(Parties.names(statement.by()), Ink.SIDE)
                .add(speakers)
                .add(" " + Labels.of(statement.act(), several) + " ", Ink.ACT)
                .add(proof.briefly(List.of(statement.content())))
                .add(statement.engagement() == null ? "" : " (in " + statement.engagement() + ")", Ink.QUIET);
        return new Fact(
                Fact.Kind.STATEMENT,
                statement.id(),
                content,
                statement.rule(),
                grounds("evidence", statement.evidence(), statement.grounds()));
    }

    private static Fact fact(Instrument instrument) {
        String code = instrument.code();
        Words content = Words.of(Quote.clean(instrument.name()))
                .add(code == null || code.equals(instrument.name()) ? "" : " (" + code + ")")
                .add(" · " + Labels.of(instrument.kind()), Ink.QUIET);
        return new Fact(
                Fact.Kind.INSTRUMENT,
                instrument.id(),
                content,
                instrument.rule(),
                grounds("mentions", instrument.mentions(), instrument.grounds()));
    }

    private static Fact fact(Relation relation, String id) {
        Words content = Words.of(Parties.names(relation.between()), Ink.SIDE).add(": " + Labels.of(relation.level()));
        return new Fact(
                Fact.Kind.RELATION,
                id,
                content,
                relation.rule(),
                grounds("evidence", relation.evidence(), relation.grounds()));
    }

    private static List<Fact.Basis> grounds(String own, List<Span> spans, Map<String, Ground> grounds) {
        List<Fact.Basis> all = new ArrayList<>();
        all.add(new Fact.Basis(own, "", spans));
        new TreeMap<>(grounds)
                .forEach((field, ground) -> all.add(new Fact.Basis(field, ground.rule(), ground.spans())));
        return all;
    }
}
