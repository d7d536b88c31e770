package org.chancery.reader.engagements;

import java.util.List;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.jspecify.annotations.Nullable;

/** Why a contact word tells of no contact: it is denied, wished for, only possible, or hangs on a condition. */
final class Denials {
    private final ClauseWords words;

    Denials(Chart chart) {
        this.words = new ClauseWords(chart);
    }

    /**
     * The reason, or null where it tells of a contact.
     *
     * @param dates the dates told with it: what is hoped for on a day is as good as planned
     */
    @Nullable
    String reason(Match contact, List<Match> dates) {
        boolean none = words.within("negation", words.start(contact, 2), contact.to())
                || words.behind(contact, "not-held", BEHIND);
        if (none || denied(contact)) {
            return "it is denied or called off";
        }
        if (words.inClause(contact, "wish") && dates.isEmpty() && !accepted(contact)) {
            return "it is only wished for, or somebody is invited to it, without a date";
        }
        if (words.within("openness", words.clause(contact), contact.from()) && dates.isEmpty()) {
            return "it is only possible, without a date";
        }
        if (contact.has("frame", "sign") && dates.isEmpty() && onlyUrged(contact)) {
            return "that it be signed is only asked for or wished, without a date";
        }
        return conditioned(contact, dates) ? "it hangs on a condition" : null;
    }

    /** Whether an invitation to it has been accepted: before it in its sentence, or soon behind it. */
    private boolean accepted(Match contact) {
        return words.inSentence(contact, "acceptance") || words.further(contact, "acceptance");
    }

    /** Whether somebody denies it in its clause, or says that there is none. */
    private boolean denied(Match contact) {
        return words.within("denial", words.clause(contact), contact.from());
    }

    /** Whether its sentence asks for a signing or wishes it, however far before, and does not say that it has come about. */
    private boolean onlyUrged(Match contact) {
        return !past(contact) && (words.inSentence(contact, "wish") || words.inSentence(contact, "openness"));
    }

    /** Whether a word in or just before a contact says that it has come about. */
    private boolean past(Match contact) {
        return words.within("past", words.start(contact, 2), contact.to());
    }

    /** Whether a condition opens the sentence of a contact yet to come, or follows it. */
    private boolean conditioned(Match contact, List<Match> dates) {
        if (past(contact) || !dates.isEmpty()) {
            return false;
        }
        return words.inSentence(contact, "condition") || words.inClause(contact, "condition", BEHIND);
    }

    /** Words behind a contact in which its condition may follow. */
    private static final int BEHIND = 14;
}
