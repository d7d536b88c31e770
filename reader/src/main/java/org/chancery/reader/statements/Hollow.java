package org.chancery.reader.statements;

import java.util.List;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Mentions;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.chancery.record.Act;

/** Words behind a speech verb that tell nothing of what was said: only when, where or to whom, or that it was so. */
final class Hollow {
    private final Chart chart;
    private final Text text;
    private final Mentions mentions;

    Hollow(Chart chart, Mentions mentions) {
        this.chart = chart;
        this.text = chart.text();
        this.mentions = mentions;
    }

    /** Whether words are a date, only point back to what was said, or open with a word that opens no content. */
    boolean tellsNothing(Range words) {
        return isDate(words) || pointsBack(words) || empty(words.from());
    }

    private boolean isDate(Range words) {
        return chart.within(words, "date", Match.class).stream()
                .anyMatch(d -> d.range().covers(words));
    }

    /** Whether a word opens no content: one that asks, or joins another verb. */
    private boolean empty(int token) {
        for (Finding f : chart.starting(token)) {
            if (f.kind().equals("asking") || f.kind().equals("coordinator") && f.has("plain", "yes")) {
                return true;
            }
        }
        return false;
    }

    /** Whether words only say that so it was said, and where: "declared so | at a press conference". */
    private boolean pointsBack(Range words) {
        for (Finding f : chart.starting(words.from())) {
            if (f.kind().equals("thus") && (f.to() >= words.to() || chart.starts(f.to(), "setting"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether words only tell to whom it was said: "…, X told | Y". */
    boolean onlyAddresses(Range words) {
        List<Mention> here = mentions.within(words);
        if (here.isEmpty()
                || here.getFirst().range().from() != words.from()
                || !chart.ends(words.from(), "addressing")) {
            return false;
        }
        int behind = here.getFirst().range().to();
        return behind >= words.to() || chart.starts(behind, "setting");
    }

    /** Whether words only tell when, where or to whom it was said: "…, X declared | on Monday after talks with Y". */
    boolean onlySets(Speech speech, Range words) {
        if (speech.act() != Act.AFFIRM && speech.act() != Act.INFORM || !chart.starts(words.from(), "setting")) {
            return false;
        }
        for (int t = words.from(); t < words.to(); t++) {
            if (text.isMark(t, '"')
                    || text.isMark(t, ':')
                    || text.isMark(t, ';')
                    || text.isMark(t, ',')
                    || chart.starts(t, "that-word")) {
                return false;
            }
        }
        return true;
    }
}
