package org.chancery.reader.engagements;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.reader.dating.Calendar;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;
import org.chancery.record.Code;
import org.chancery.record.EngagementType;
import org.chancery.record.Form;
import org.chancery.record.Status;
import org.jspecify.annotations.Nullable;

/** Drafts an encounter from a contact word: its type and form, its status, its dates; parties are yet to come. */
final class Drafts {
    private static final Map<String, Form> FORMS = Code.byCode(Form.values());

    private final Chart chart;
    private final Calendar calendar;
    private final Circumstances circumstances;
    private final Standing standing;
    private final Sequel sequel;
    private final ContactDates dates;

    Drafts(
            Chart chart,
            Calendar calendar,
            Circumstances circumstances,
            Standing standing,
            ContactDates dates,
            Subjects subjects) {
        this.chart = chart;
        this.calendar = calendar;
        this.circumstances = circumstances;
        this.standing = standing;
        this.sequel = new Sequel(chart, subjects, standing);
        this.dates = dates;
    }

    /** Whether its words say that one party after the other is met. */
    boolean apart(Match contact) {
        return circumstances.apart(contact);
    }

    /** Whether its words tell of several contacts at once. */
    boolean several(Match contact) {
        return circumstances.says(contact, "several");
    }

    static EngagementType type(Match contact) {
        return EngagementType.valueOf(String.valueOf(contact.attribute("type")).toUpperCase(Locale.ROOT));
    }

    static @Nullable Form form(@Nullable String code) {
        return code == null ? null : FORMS.get(code);
    }

    /**
     * An event of the type and form that its head gives it; of a contact's own type where the head is the contact's.
     *
     * @param pair whether it is one of two states alone
     */
    Encounter of(Match contact, Occurrence head, boolean pair) {
        boolean own = head.from() >= contact.from() && head.to() <= contact.to();
        Encounter e = of(contact, pair ? EngagementType.MEETING : own ? type(contact) : type(head));
        e.setForm(form(contact.attribute("form")));
        e.setForm(form(head.entry().attribute("form")));
        return e;
    }

    private static EngagementType type(Occurrence head) {
        return switch (head.value()) {
            case "ceremony" -> EngagementType.CEREMONY;
            case "talks" -> EngagementType.MEETING;
            default -> EngagementType.CONFERENCE;
        };
    }

    Encounter of(Match contact) {
        boolean beside = contact.attribute("form") == null && circumstances.saysInSentence(contact, "sideline");
        Encounter e =
                of(contact, beside && type(contact) == EngagementType.CALL ? EngagementType.MEETING : type(contact));
        e.setForm(form(contact.attribute("form")));
        Match.Part kind = contact.part("form");
        if (kind != null) {
            e.setForm(said(
                    new Range(kind.range().from(), contact.to()),
                    e.type() == EngagementType.VISIT ? "visit-kind" : "meeting-kind"));
        }
        return e;
    }

    private Encounter of(Match contact, EngagementType type) {
        List<Match> told = dates.of(contact);
        Status status = sequel.status(contact, told);
        Encounter e = new Encounter(type, null, status, contact.rule().name(), contact.from());
        e.evidence().add(contact.range());
        if (type == EngagementType.MEETING && circumstances.saysInSentence(contact, "sideline")) {
            e.setSideline();
        }
        if ("arrival".equals(contact.attribute("at"))) {
            e.setWelcome();
        }
        if (status == Status.HELD && told.isEmpty() && !standing.cameAbout(contact)) {
            e.setVague();
        }
        own(contact, told, status).ifPresent(d -> e.dates().add(d.range()));
        return e;
    }

    /** The first of its dates that means a day; of what is planned, rather one that is yet to come than that of the plan. */
    private Optional<Match> own(Match contact, List<Match> told, Status status) {
        List<Match> dates = told.stream()
                .filter(d -> calendar.resolve(d) != null)
                .filter(d -> status != Status.PLANNED || !standing.announces(d, contact))
                .filter(d -> status != Status.HELD || !standing.saysItComes(d))
                .toList();
        Optional<Match> first = dates.stream().findFirst();
        boolean past = status == Status.PLANNED && first.map(standing::hasCome).orElse(false);
        Optional<Match> ahead =
                dates.stream().filter(d -> past && standing.comes(d)).findFirst();
        return ahead.isPresent() ? ahead : first;
    }

    /** The form that the words of a contact say. */
    private @Nullable Form said(Range words, String kind) {
        Occurrence longest = null;
        for (Finding f : chart.starting(words.from())) {
            if (f instanceof Occurrence o
                    && o.kind().equals(kind)
                    && o.to() <= words.to()
                    && (longest == null || o.to() > longest.to())) {
                longest = o;
            }
        }
        return longest == null ? null : form(longest.value());
    }
}
