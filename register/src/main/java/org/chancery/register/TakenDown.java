package org.chancery.register;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.record.Document;
import org.chancery.record.Engagement;
import org.chancery.record.EventDate;
import org.chancery.record.Ground;
import org.chancery.record.Instrument;
import org.chancery.record.Person;
import org.chancery.record.Published;
import org.chancery.record.Reading;
import org.chancery.record.Relation;
import org.chancery.record.Span;
import org.chancery.record.Statement;
import org.jspecify.annotations.Nullable;

/** A reading whose text was taken down: its facts and their places, without a word of the text beside names. */
final class TakenDown {
    private TakenDown() {}

    static Reading of(Reading r) {
        return new Reading(
                r.reader(),
                document(r.document()),
                r.persons().stream().map(TakenDown::person).toList(),
                r.engagements().stream().map(TakenDown::engagement).toList(),
                r.statements().stream().map(TakenDown::statement).toList(),
                r.instruments().stream().map(TakenDown::instrument).toList(),
                r.relations().stream().map(TakenDown::relation).toList(),
                List.of());
    }

    private static Document document(Document d) {
        Published published = d.published();
        return new Document(
                d.id(),
                d.source(),
                d.language(),
                null,
                published == null ? null : new Published(published.value(), published.basis(), span(published.span())),
                d.outlet(),
                "",
                List.of());
    }

    private static Person person(Person p) {
        return new Person(
                p.id(),
                p.name(),
                p.international(),
                p.office(),
                p.role(),
                p.represents(),
                spans(p.mentions()),
                p.rule(),
                grounds(p.grounds()));
    }

    private static Engagement engagement(Engagement e) {
        EventDate date = e.date();
        return new Engagement(
                e.id(),
                e.type(),
                e.form(),
                e.status(),
                date == null ? null : new EventDate(date.value(), date.basis(), spans(date.spans())),
                e.place(),
                e.parties(),
                e.persons(),
                e.occasion(),
                spans(e.evidence()),
                e.rule(),
                grounds(e.grounds()));
    }

    private static Statement statement(Statement s) {
        return new Statement(
                s.id(),
                s.engagement(),
                s.by(),
                s.speakers(),
                s.to(),
                s.act(),
                wordless(s.content()),
                s.mode(),
                s.topics(),
                spans(s.evidence()),
                s.rule(),
                grounds(s.grounds()));
    }

    private static Instrument instrument(Instrument i) {
        return new Instrument(
                i.id(), i.name(), i.code(), i.kind(), spans(i.mentions()), i.rule(), grounds(i.grounds()));
    }

    private static Relation relation(Relation r) {
        return new Relation(r.between(), r.level(), spans(r.evidence()), r.rule(), grounds(r.grounds()));
    }

    private static Map<String, Ground> grounds(Map<String, Ground> grounds) {
        Map<String, Ground> wordless = new TreeMap<>();
        grounds.forEach((field, ground) -> wordless.put(field, new Ground(ground.rule(), spans(ground.spans()))));
        return wordless;
    }

    private static List<Span> spans(List<Span> spans) {
        return spans.stream().map(TakenDown::wordless).toList();
    }

    private static @Nullable Span span(@Nullable Span span) {
        return span == null ? null : wordless(span);
    }

    private static Span wordless(Span span) {
        return new Span(span.start(), span.end(), "");
    }
}
