package org.chancery.reader.statements;

import java.util.Set;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a text that speaks for itself says without a verb of saying: the whole sentence is an affirmation of
 * those who issue it. A sentence that tells of a contact is none, nor is one about their own affairs.
 */
final class OwnVoice {
    private static final int SHORTEST = 8;
    /** Frames of contact words that are nouns. */
    private static final Set<String> NAMING = Set.of("anchor", "between", "visit-of");

    private final Chart chart;
    private final Text text;
    private final @Nullable Issuer issuer;

    OwnVoice(Chart chart, @Nullable Issuer issuer) {
        this.chart = chart;
        this.text = chart.text();
        this.issuer = issuer;
    }

    @Nullable
    Issuer issuer() {
        return issuer;
    }

    /** The words that a sentence without a speech verb affirms, or null. */
    @Nullable
    Range affirmed(Range sentence) {
        if (issuer == null || sentence.from() < issuer.title().to() || tellsContact(sentence)) {
            return null;
        }
        boolean spoken = switch (issuer.voice()) {
            case JOINT -> holds(sentence, "finite-verb");
            case OWN -> holds(sentence, "finite-verb") && inFirstPerson(sentence);
            case SHEET -> holds(sentence, "finite-verb") && namesAnother(sentence);
        };
        Range content = spoken && closed(sentence) ? trimmed(sentence) : null;
        return content != null && content.length() >= SHORTEST ? content : null;
    }

    /** Whether a verb of the sentence tells of a contact; one that only names it does not. */
    private boolean tellsContact(Range sentence) {
        return chart.within(sentence, "contact", Match.class).stream()
                .anyMatch(c -> !c.has("aside", "yes") && !NAMING.contains(String.valueOf(c.attribute("frame"))));
    }

    /** Whether a run of tokens speaks of those who issue the text as we. */
    boolean inFirstPerson(Range range) {
        return holds(range, "first-person");
    }

    private boolean namesAnother(Range sentence) {
        for (Occurrence party : chart.within(sentence, "party", Occurrence.class)) {
            if (issuer != null
                    && party.value().length() >= 2
                    && !issuer.speaker().parties().contains(party.value())) {
                return true;
            }
        }
        return false;
    }

    /** A line that ends in a colon, or in no mark at all, is a heading. */
    private boolean closed(Range sentence) {
        int last = sentence.to() - 1;
        return text.isMark(last, '.') || text.isMark(last, ';');
    }

    private Range trimmed(Range sentence) {
        int from = sentence.from();
        for (int next = opener(from); next > from && next < sentence.to(); next = opener(from)) {
            from = next;
        }
        int to = sentence.to();
        while (to > from && (text.isMark(to - 1, '.') || text.isMark(to - 1, ';'))) {
            to--;
        }
        return new Range(from, to);
    }

    /** The token behind a word that opens a clause, or behind a comma. */
    private int opener(int token) {
        int end = text.isMark(token, ',') ? token + 1 : token;
        for (Finding f : chart.starting(token)) {
            if (f.kind().equals("clause-opener")) {
                end = Math.max(end, f.to());
            }
        }
        return end;
    }

    private boolean holds(Range range, String kind) {
        for (int t = range.from(); t < range.to(); t++) {
            if (chart.starts(t, kind)) {
                return true;
            }
        }
        return false;
    }
}
