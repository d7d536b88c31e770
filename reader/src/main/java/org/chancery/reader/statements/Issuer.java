package org.chancery.reader.statements;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.lexicon.Occurrence;
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
 * Who speaks in a text that speaks for itself: a joint statement, a statement by one, a fact sheet.
 *
 * @param voice how it speaks
 * @param speaker the parties, and the person in whose name it is issued
 * @param title the line that shows it
 */
record Issuer(Voice voice, Speaker speaker, Range title) {
    /** In how many sentences behind the title the parties may be named. */
    static final int OPENING = 6;

    /** Lines with words from the first in which a heading may tell who issues the text. */
    static final int HEADING = 8;

    /** How a text speaks for itself. */
    enum Voice {
        /** Several parties together, in every sentence. */
        JOINT,
        /** One, where the text says "we". */
        OWN,
        /** One, of what it has agreed with others. */
        SHEET
    }

    /** Reads the issuer off the title and the first sentences; null where the text tells of others. */
    static @Nullable Issuer of(Chart chart, Mentions mentions, People people) {
        Text text = chart.text();
        Issuer released = released(chart, mentions, people);
        if (released != null) {
            return released;
        }
        Issuer pressed = PressHeading.of(chart, mentions, people);
        if (pressed != null) {
            return pressed;
        }
        Range title = title(text);
        List<Match> found = chart.within(title, "issuer", Match.class);
        if (found.isEmpty()) {
            return null;
        }
        Match shown = found.getFirst();
        boolean late = shown.has("opens", "yes") && shown.from() != title.from();
        if (late || shown.has("whole", "yes") && !whole(text, shown.range(), title)) {
            return null;
        }
        Voice voice = Voice.valueOf(String.valueOf(shown.attribute("voice")).toUpperCase(Locale.ROOT));
        Speaker speaker = switch (voice) {
            case JOINT -> joint(chart, mentions, title);
            case OWN -> named(shown, mentions, people);
            case SHEET -> first(title, mentions, people);
        };
        boolean enough = speaker.parties().size() >= (voice == Voice.JOINT ? 2 : 1);
        return enough ? new Issuer(voice, speaker, title) : null;
    }

    /** The issuer that a line of the heading names: "The text of the following statement was released by …"; or null. */
    private static @Nullable Issuer released(Chart chart, Mentions mentions, People people) {
        Text text = chart.text();
        int seen = 0;
        for (Range line : text.lines()) {
            if (line.length() == 0) {
                continue;
            }
            if (seen++ == HEADING) {
                return null;
            }
            for (Match shown : chart.within(line, "issuer", Match.class)) {
                if (shown.has("heading", "yes")) {
                    Speaker speaker = all(new Range(shown.to(), line.to()), mentions, people);
                    return speaker.parties().isEmpty() ? null : new Issuer(Voice.JOINT, speaker, line);
                }
            }
        }
        return null;
    }

    /** All who are named in a run of tokens, speaking together. */
    private static Speaker all(Range named, Mentions mentions, People people) {
        Set<String> parties = new LinkedHashSet<>();
        List<Range> words = new ArrayList<>();
        for (Mention m : mentions.within(named)) {
            String party = people.party(m);
            if (party != null && parties.add(party)) {
                words.add(m.range());
            }
        }
        return new Speaker(parties, List.of(), words, parties.size() > 1);
    }

    /** Whether a title consists of a run of tokens. */
    static boolean whole(Text text, Range run, Range title) {
        for (int t = run.to(); t < title.to(); t++) {
            if (text.shape(t).word()) {
                return false;
            }
        }
        return run.from() == title.from();
    }

    /** The first line that holds words. */
    private static Range title(Text text) {
        for (Range line : text.lines()) {
            if (line.length() > 0) {
                return line;
            }
        }
        return new Range(0, 0);
    }

    /** The states named before the verb of one of the first sentences, else those that the title names. */
    private static Speaker joint(Chart chart, Mentions mentions, Range title) {
        int seen = 0;
        for (Range sentence : chart.text().sentences()) {
            if (sentence.from() >= title.to() && sentence.length() > 0 && seen++ < OPENING) {
                Set<String> parties = new LinkedHashSet<>();
                List<Range> words = new ArrayList<>();
                for (Mention m : mentions.within(new Range(sentence.from(), verb(chart, sentence)))) {
                    if (m.party() != null && m.type() == Mention.Type.PARTY) {
                        parties.add(m.party());
                        words.add(m.range());
                    }
                }
                if (parties.size() >= 2) {
                    return new Speaker(parties, List.of(), words, true);
                }
            }
        }
        Set<String> parties = new LinkedHashSet<>();
        for (Occurrence party : chart.within(title, "party", Occurrence.class)) {
            if (party.has("kind", "state")) {
                parties.add(party.value());
            }
        }
        return new Speaker(parties, List.of(), List.of(title), true);
    }

    /** The first finite verb or speech verb of a sentence, or its end. */
    private static int verb(Chart chart, Range sentence) {
        for (int t = sentence.from(); t < sentence.to(); t++) {
            for (Finding f : chart.starting(t)) {
                if (f.kind().equals("finite-verb") || f.kind().equals("speech")) {
                    return t;
                }
            }
        }
        return sentence.to();
    }

    private static Speaker named(Match shown, Mentions mentions, People people) {
        Match.Part who = shown.part("who");
        List<Mention> named = who == null ? List.of() : mentions.within(who.range());
        return named.isEmpty() ? new Speaker(Set.of(), List.of(), List.of(), false) : speaker(named.getFirst(), people);
    }

    private static Speaker first(Range title, Mentions mentions, People people) {
        for (Mention m : mentions.within(title)) {
            if (people.party(m) != null) {
                return speaker(m, people);
            }
        }
        return new Speaker(Set.of(), List.of(), List.of(), false);
    }

    private static Speaker speaker(Mention m, People people) {
        String party = people.party(m);
        Individual person = people.individual(m);
        return new Speaker(
                party == null ? Set.of() : Set.of(party),
                person == null ? List.of() : List.of(person),
                List.of(m.range()),
                false);
    }
}
