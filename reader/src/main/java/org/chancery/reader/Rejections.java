package org.chancery.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.reader.engagements.Engagements;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.people.Individual;
import org.chancery.reader.rules.Match;
import org.chancery.reader.statements.Statements;
import org.chancery.reader.text.Text;
import org.chancery.record.Engagement;
import org.chancery.record.Instrument;
import org.chancery.record.Person;
import org.chancery.record.Reading;
import org.chancery.record.Relation;
import org.chancery.record.Span;

/** What was recognised in a document and came to nothing in its reading, with the reasons. */
final class Rejections {
    private final Floors floors;
    private final Text text;
    private final Reading reading;

    Rejections(Floors floors, Reading reading) {
        this.floors = floors;
        this.text = floors.chart().text();
        this.reading = reading;
    }

    /** All of them, in the order of the text. */
    List<Trace.Rejected> all() {
        return Stream.of(engagements(), statements(), persons(), mentions(), relations(), instruments(), dates())
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(r -> r.span().start()))
                .toList();
    }

    private List<Trace.Rejected> engagements() {
        return floors.engagements().rejected().stream().map(this::rejected).toList();
    }

    private Trace.Rejected rejected(Engagements.Rejected contact) {
        return new Trace.Rejected(text.span(contact.range()), "engagement", contact.rule(), contact.reason());
    }

    private List<Trace.Rejected> statements() {
        return floors.statements().rejected().stream().map(this::rejected).toList();
    }

    private Trace.Rejected rejected(Statements.Rejected speech) {
        return new Trace.Rejected(text.span(speech.range()), "statement", null, speech.reason());
    }

    /** Persons named that are no persons of the reading. */
    private List<Trace.Rejected> persons() {
        List<Span> told = reading.persons().stream()
                .map(Person::mentions)
                .flatMap(List::stream)
                .toList();
        List<Trace.Rejected> rejected = new ArrayList<>();
        for (Individual who : floors.people().individuals()) {
            if (!told.contains(text.span(who.name()))) {
                String rule = who.mentions().getFirst().rule();
                String reason = "takes part in no engagement and makes no statement";
                rejected.add(new Trace.Rejected(text.span(who.name()), "person", rule, reason));
            }
        }
        return rejected;
    }

    /** Words for somebody that are no words of a fact. */
    private List<Trace.Rejected> mentions() {
        List<Span> told = Stream.of(
                        reading.persons().stream().flatMap(p -> p.mentions().stream()),
                        reading.engagements().stream().flatMap(e -> e.evidence().stream()),
                        reading.statements().stream().flatMap(s -> s.evidence().stream()))
                .flatMap(spans -> spans)
                .toList();
        List<Trace.Rejected> rejected = new ArrayList<>();
        for (Mention mention : floors.mentions().all()) {
            Span span = text.span(mention.range());
            boolean named = mention.name() != null || mention.type() == Mention.Type.PARTY;
            if (!named && floors.zones().kept(mention.range().from()) && !overlaps(span, told)) {
                boolean known = floors.people().individual(mention) != null
                        || floors.people().party(mention) != null;
                String reason = known ? "nothing told takes it in" : "it is not known whom it stands for";
                rejected.add(new Trace.Rejected(span, "person", mention.rule(), reason));
            }
        }
        return rejected;
    }

    private List<Trace.Rejected> dates() {
        List<Span> told = reading.engagements().stream()
                .map(Engagement::date)
                .flatMap(date -> date == null ? Stream.empty() : date.spans().stream())
                .toList();
        return unused("date", "date", told, "no engagement is dated by it");
    }

    private List<Trace.Rejected> relations() {
        List<Span> told = reading.relations().stream()
                .map(Relation::evidence)
                .flatMap(List::stream)
                .toList();
        return unused("level", "relation", told, "no two parties between which it holds are told");
    }

    private List<Trace.Rejected> instruments() {
        List<Span> told = reading.instruments().stream()
                .map(Instrument::mentions)
                .flatMap(List::stream)
                .toList();
        return unused("treaty", "instrument", told, "it is not the name of an instrument");
    }

    /** Matches of a kind in the article with which no evidence of a fact overlaps. */
    private List<Trace.Rejected> unused(String kind, String fact, List<Span> told, String reason) {
        return floors.chart().all(kind, Match.class).stream()
                .filter(match -> floors.zones().kept(match.from()))
                .map(match -> new Trace.Rejected(
                        text.span(match.range()), fact, match.rule().name(), reason))
                .filter(r -> !overlaps(r.span(), told))
                .toList();
    }

    private static boolean overlaps(Span span, List<Span> others) {
        return others.stream().anyMatch(other -> other.start() < span.end() && span.start() < other.end());
    }
}
