package org.chancery.cli.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.chancery.record.Engagement;
import org.chancery.record.EngagementType;
import org.chancery.record.EventDate;
import org.chancery.record.Form;
import org.chancery.record.Ground;
import org.chancery.record.Occasion;
import org.chancery.record.Person;
import org.chancery.record.Place;
import org.chancery.record.Span;
import org.chancery.record.Statement;
import org.chancery.record.Status;
import org.jspecify.annotations.Nullable;

/** The engagements: what is reported first, what is to come, what is only recalled; under each what was said. */
final class EngagementPart {
    private static final int INDENT = 2;
    private static final int COLUMN = 12;
    private static final List<Status> ORDER = List.of(Status.HELD, Status.PLANNED, Status.CANCELLED, Status.RECALLED);

    private final Sheet sheet;
    private final Cast cast;
    private final Proof proof;
    private final StatementPart statements;

    EngagementPart(Sheet sheet, Cast cast, Proof proof, StatementPart statements) {
        this.sheet = sheet;
        this.cast = cast;
        this.proof = proof;
        this.statements = statements;
    }

    void write(List<Engagement> engagements, List<Statement> said) {
        engagements.stream()
                .sorted(Comparator.comparingInt(e -> ORDER.indexOf(e.status())))
                .forEach(e -> write(
                        e,
                        said.stream().filter(s -> e.id().equals(s.engagement())).toList()));
    }

    private void write(Engagement engagement, List<Statement> said) {
        sheet.gap();
        sheet.paragraph(0, INDENT, heading(engagement));
        EventDate date = engagement.date();
        field(
                "when",
                date == null
                        ? Words.of("not told")
                        : when(date, engagement.grounds().get("year")));
        Place place = engagement.place();
        if (place != null) {
            field("where", Words.of(where(place)));
        }
        Occasion occasion = engagement.occasion();
        if (occasion != null) {
            field("occasion", Words.of(Quote.clean(occasion.name())));
        }
        String label = "who";
        for (Person person : cast.of(engagement.persons())) {
            field(label, cast.introduce(person));
            label = "";
        }
        field("in words", Words.of(proof.briefly(engagement.evidence())));
        proof.rules(INDENT, COLUMN, engagement.rule(), engagement.evidence(), engagement.grounds());
        statements.writeUnder(said);
    }

    private void field(String label, Words words) {
        sheet.field(INDENT, COLUMN, label, Ink.QUIET, words);
    }

    static Words heading(Engagement engagement) {
        Form form = engagement.form();
        String type = Labels.of(engagement.type()) + (form == null ? "" : ", " + Labels.of(form));
        return Words.of(mark(engagement.status()) + " ", Ink.HEADING)
                .add(type + (engagement.parties().isEmpty() ? "" : ": " + parties(engagement)), Ink.HEADING)
                .add(" · " + Labels.of(engagement.status()), Ink.QUIET);
    }

    private static String mark(Status status) {
        return switch (status) {
            case HELD -> "●";
            case PLANNED -> "○";
            case CANCELLED -> "×";
            case RECALLED -> "◦";
        };
    }

    private static String parties(Engagement engagement) {
        List<String> codes = engagement.parties();
        boolean directed = engagement.type() == EngagementType.VISIT || engagement.type() == EngagementType.MESSAGE;
        if (directed && codes.size() > 1) {
            return Parties.name(codes.getFirst()) + " to " + Parties.names(codes.subList(1, codes.size()));
        }
        return Parties.names(codes);
    }

    private Words when(EventDate date, @Nullable Ground year) {
        Set<Span> spans = new LinkedHashSet<>(date.spans());
        if (year != null) {
            spans.addAll(year.spans());
        }
        String quotes = proof.briefly(new ArrayList<>(spans));
        return Words.of(Dates.words(date.value()), Ink.SIDE)
                .add(", " + Labels.of(date.basis(), !quotes.isEmpty()))
                .add(quotes.isEmpty() ? "" : " " + quotes);
    }

    private static String where(Place place) {
        StringJoiner words = new StringJoiner(", ");
        String name = place.name();
        if (name != null) {
            words.add(Quote.clean(name));
        }
        String country = place.country();
        if (country != null) {
            words.add(Parties.name(country));
        }
        return words.toString();
    }
}
