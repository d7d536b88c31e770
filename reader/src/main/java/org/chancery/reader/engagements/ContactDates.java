package org.chancery.reader.engagements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;

/** Which of the dates in the sentence of a contact word can be its own. */
final class ContactDates {
    /** A clause behind "since" has at most so many words before its date. */
    private static final int CLAUSE = 16;

    /** A word for lately stands at most so many words from its contact. */
    private static final int BOUND = 5;

    private final Chart chart;
    private final Text text;
    private final Circumstances circumstances;
    private final Standing standing;

    ContactDates(Chart chart, Circumstances circumstances, Standing standing) {
        this.standing = standing;
        this.chart = chart;
        this.text = chart.text();
        this.circumstances = circumstances;
    }

    /** The dates of a contact, the fittest first. */
    List<Match> of(Match contact) {
        List<Match> dates = new ArrayList<>();
        for (Match date : chart.within(text.sentence(contact.from()), "date", Match.class)) {
            if (ofSomethingElse(date) || inSpan(date, contact) || ofAnother(date, contact)) {
                continue;
            }
            boolean visit = "visit".equals(contact.attribute("type"));
            if (!visit || date.part("day2") != null || close(date, contact) || standing.ahead(contact)) {
                dates.add(date);
            }
        }
        dates.sort(Comparator.comparingInt(d -> distance(d, contact)));
        return dates;
    }

    /** Whether a date belongs to the name of a paper, or is one that something runs from or to. */
    private boolean ofSomethingElse(Match date) {
        if (opensWith(date, "span-word")
                || date.part("day") == null && circumstances.behind(date.from(), "span-word")) {
            return true;
        }
        for (Finding paper : chart.within(text.sentence(date.from()), "instrument", Finding.class)) {
            if (paper.from() <= date.from() && date.to() <= paper.to()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a date is that of what something has gone on since: told behind such a word in its clause, away from the contact. */
    private boolean inSpan(Match date, Match contact) {
        int start = Math.max(text.sentence(date.from()).from(), date.from() - CLAUSE);
        int from = contact.to() <= date.from() ? Math.max(start, contact.to()) : start;
        for (int t = date.from() - 1; t >= from && !text.isMark(t, ','); t--) {
            if (contact.from() <= t && t < contact.to()) {
                return false;
            }
            if (chart.starts(t, "since")) {
                return !(contact.from() > t && contact.from() < date.from());
            }
        }
        return false;
    }

    /** Whether a date says when in words that belong to another contact alone ("his recent visit"). */
    private boolean ofAnother(Match date, Match contact) {
        return "yes".equals(date.attribute("bound"))
                && !contact.range().covers(date.range())
                && Math.min(Math.abs(contact.from() - date.to()), Math.abs(date.from() - contact.to())) > BOUND;
    }

    /** Whether a date itself opens with a word of a class ("since May"). */
    private boolean opensWith(Match date, String kind) {
        for (Finding f : chart.starting(date.from())) {
            if (f.kind().equals(kind) && f.to() < date.to()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a day can be that of a visit: soon behind it, in the same clause where a noun tells of it; or at its start. The day on which it ends is not its own. */
    private boolean close(Match date, Match contact) {
        boolean soon = date.from() >= contact.to() && date.from() - contact.to() <= 12;
        if ("no".equals(contact.attribute("dated"))) {
            return false;
        }
        boolean noun = "visit-of".equals(contact.attribute("frame"));
        if (noun) {
            return soon
                    && (!comma(contact.to(), date.from())
                            || circumstances.behind(date.from(), "set-for")
                            || added(date));
        }
        return soon || startsVisit(contact) || date.to() <= contact.from() && isFirst(contact);
    }

    /** Whether no other contact is told before this one in its sentence. */
    private boolean isFirst(Match contact) {
        Range before = new Range(text.sentence(contact.from()).from(), contact.from());
        return chart.within(before, "contact", Match.class).isEmpty();
    }

    /** Whether a month or a year is set in behind a comma: "his visit to China, in October 2008, …". */
    private boolean added(Match date) {
        return date.part("day") == null && date.part("year") != null && text.isMark(date.from() - 1, ',');
    }

    private boolean comma(int from, int to) {
        for (int t = from; t < to; t++) {
            if (text.isMark(t, ',')) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsVisit(Match contact) {
        return "yes".equals(contact.attribute("dated"));
    }

    /** Tokens between a date and a contact; an interval belongs to a visit; a date behind counts farther than one before. */
    private static int distance(Match date, Match contact) {
        boolean visit = "visit".equals(contact.attribute("type"));
        int gap = date.to() <= contact.from() ? contact.from() - date.to() : (date.from() - contact.to()) * 2;
        boolean fits = visit == (date.part("day2") != null) && date.attribute("dateline") == null;
        return gap + (fits ? 0 : 40);
    }
}
