package org.chancery.reader.statements;

import java.util.List;
import java.util.Set;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Mentions;
import org.chancery.reader.people.Individual;
import org.chancery.reader.people.People;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in a ministry's own paper, which a line of its heading shows ("Press Statement"): the one named in the
 * heading, for his state; where that is not said, for the state that acts in the first sentences.
 */
final class PressHeading {
    private PressHeading() {}

    /** The issuer, or null where no line of the heading shows one. */
    static @Nullable Issuer of(Chart chart, Mentions mentions, People people) {
        Text text = chart.text();
        Range shown = null;
        Mention who = null;
        int seen = 0;
        int end = 0;
        for (Range line : text.lines()) {
            if (line.length() == 0) {
                continue;
            }
            if (seen++ == Issuer.HEADING || shown != null && text.isMark(line.to() - 1, '.')) {
                break;
            }
            end = line.to();
            for (Match match : chart.within(line, "issuer", Match.class)) {
                shown = match.has("press", "yes") && Issuer.whole(text, match.range(), line) ? line : shown;
            }
            List<Mention> here = mentions.within(line);
            if (shown != null && who == null && !here.isEmpty() && Subjects.namesPerson(here.getFirst())) {
                who = here.getFirst();
            }
        }
        return shown == null ? null : issuer(who, new Range(shown.from(), end), text, mentions, people);
    }

    private static @Nullable Issuer issuer(
            @Nullable Mention who, Range heading, Text text, Mentions mentions, People people) {
        String served = who == null ? null : people.party(who);
        String party = served == null ? acting(heading.to(), text, mentions, people) : served;
        if (party == null) {
            return null;
        }
        if (who != null && served == null) {
            people.settle(who, party);
        }
        Individual person = who == null ? null : people.individual(who);
        List<Range> words = List.of(who == null ? heading : who.range());
        Speaker speaker = new Speaker(Set.of(party), person == null ? List.of() : List.of(person), words, false);
        return new Issuer(Issuer.Voice.JOINT, speaker, heading);
    }

    /** The party of whoever opens one of the first sentences behind the heading, or null. */
    private static @Nullable String acting(int from, Text text, Mentions mentions, People people) {
        int seen = 0;
        for (Range sentence : text.sentences()) {
            if (sentence.from() < from || sentence.length() == 0 || seen++ >= Issuer.OPENING) {
                continue;
            }
            List<Mention> here = mentions.within(sentence);
            if (!here.isEmpty() && here.getFirst().range().from() == sentence.from()) {
                String party = people.party(here.getFirst());
                if (party != null) {
                    return party;
                }
            }
        }
        return null;
    }
}
