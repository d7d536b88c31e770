package org.chancery.register.identity;

import java.time.LocalDate;
import java.util.Comparator;
import org.chancery.record.EngagementType;
import org.chancery.record.Status;
import org.chancery.register.identity.Fit.DaysFit;
import org.jspecify.annotations.Nullable;

/** Two mentions of engagements that nothing keeps apart, and how they fit each other. */
record Candidate(EngagementMention a, EngagementMention b, Fit fit) {
    /** The pairs of which most speaks for their being one come first. */
    static final Comparator<Candidate> SUREST = Comparator.comparing(
                    (Candidate candidate) -> -candidate.fit().strength())
            .thenComparing(candidate -> candidate.a().key())
            .thenComparing(candidate -> candidate.b().key());

    /** What is planned without a day is looked for so many days from its announcement on. */
    private static final int AHEAD_DAYS = 200;

    /** What was held is told within so many days, where no date is told. */
    private static final int FRESH_DAYS = 7;

    /** Of the two the other one. */
    EngagementMention other(EngagementMention one) {
        return a == one ? b : a;
    }

    /** Whether the two are surely one: by the words of a copy, or by persons and days. */
    boolean isSure() {
        boolean known =
                !fit.company().shared().isEmpty() || !fit.company().likely().isEmpty();
        return fit.words()
                || known && fit.days() == DaysFit.SAME
                || known && fit.days() == DaysFit.NEXT && fit.parties()
                || known && fit.days() == DaysFit.WITHIN && isBrief() && fit.parties();
    }

    /** Whether the two may be one: somebody in common, or the day alone, or a visit one way, at a fitting time. */
    boolean isPossible() {
        boolean known = !fit.company().shared().isEmpty();
        boolean grounds = known || fit.parties() && (isStay() || fit.days() == DaysFit.SAME);
        return grounds
                && switch (fit.days()) {
                    case SAME, WITHIN -> true;
                    case OPEN -> couldMeet();
                    case NEXT -> isStay();
                    case APART -> false;
                };
    }

    private boolean isStay() {
        return a.fact().type() == EngagementType.VISIT;
    }

    private boolean isBrief() {
        return a.days() != null
                && a.days().isBrief()
                && b.days() != null
                && b.days().isBrief();
    }

    private boolean couldMeet() {
        Days one = window(a);
        Days other = window(b);
        return one != null && other != null && one.apart(other) == 0;
    }

    /** The days that a mention may be about, its date left open. */
    private static @Nullable Days window(EngagementMention mention) {
        LocalDate published = mention.published();
        if (mention.days() != null || published == null) {
            return mention.days();
        }
        return mention.fact().status() == Status.PLANNED
                ? new Days(published, published.plusDays(AHEAD_DAYS))
                : new Days(published.minusDays(FRESH_DAYS), published);
    }
}
