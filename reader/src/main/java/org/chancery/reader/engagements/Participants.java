package org.chancery.reader.engagements;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reader.engagements.Joints.Link;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Mentions;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Shape;
import org.chancery.reader.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds who stands before and behind a verb in its own sentence. A chain is one mention with those named
 * beside it (X, Y and Z).
 */
public final class Participants {
    private final Chart chart;
    private final Text text;
    private final Mentions mentions;
    private final Joints joints;
    private final Following following;

    public Participants(Chart chart, Mentions mentions) {
        this.chart = chart;
        this.text = chart.text();
        this.mentions = mentions;
        this.joints = new Joints(chart);
        this.following = new Following(chart, mentions, joints);
    }

    /** The chain that is subject at a token: the nearest one before it that no preposition governs. */
    public List<Mention> before(int token) {
        List<List<Mention>> chains = chainsBefore(token);
        return chains.isEmpty() ? List.of() : chains.getFirst();
    }

    /** As {@link #before}, but commas alone may join those who come together: "A, B, C meet". */
    List<Mention> listBefore(int token) {
        List<List<Mention>> chains = chainsBefore(token, true);
        return chains.isEmpty() ? List.of() : chains.getFirst();
    }

    /** The chains before a token in its sentence that no preposition governs, the nearest first. */
    public List<List<Mention>> chainsBefore(int token) {
        return chainsBefore(token, false);
    }

    private List<List<Mention>> chainsBefore(int token, boolean commas) {
        Range sentence = text.sentence(token);
        List<Mention> here = new ArrayList<>(mentions.within(new Range(sentence.from(), token)));
        here.removeIf(m -> joints.bracketed(m.range().from()));
        List<List<Mention>> chains = new ArrayList<>();
        int last = here.size() - 1;
        while (last >= 0) {
            int first = chainStart(here, last, commas);
            int free = free(here, first, last);
            if (free <= last) {
                chains.add(List.copyOf(here.subList(free, last + 1)));
            }
            last = first - 1;
        }
        return chains;
    }

    /**
     * The first of a chain that the preposition before it does not govern: all of it where there is none; else
     * a person named behind a party and a comma ("In Senegal, Singh …"), whoever follows those who invited and
     * a comma, or nobody.
     */
    private int free(List<Mention> here, int first, int last) {
        if (!governed(here.get(first))) {
            return first;
        }
        boolean invited = chart.ends(here.get(first).range().from(), "invitation");
        for (int k = first + 1; k <= last; k++) {
            boolean turns = invited
                    || here.get(first).type() == Mention.Type.PARTY
                            && here.get(k).type() != Mention.Type.PARTY;
            if (turns && text.isMark(here.get(k - 1).range().to(), ',')) {
                return k;
            }
        }
        return last + 1;
    }

    /** The token behind a group in brackets that opens at a token, or the token itself. */
    public int pastBrackets(int token) {
        return joints.pastBrackets(token);
    }

    /** The chain that follows a token within a few words. */
    public List<Mention> behind(int token, int reach) {
        return following.chain(token, reach);
    }

    /**
     * The person or office that ends just before a verb or before the small words that lead to it, whatever
     * governs it: "he welcomed Minister X visiting …", "… with Prime Minister Y, who is visiting …".
     */
    public @Nullable Mention directlyBefore(int token) {
        int from = text.sentence(token).from();
        int at = token;
        boolean moved = true;
        while (moved && at > from) {
            moved = false;
            for (Finding finding : chart.ending(at)) {
                if (finding.from() >= from
                        && (finding.kind().equals("lead-in")
                                || finding.kind().equals("relative")
                                || finding.kind().equals("future"))) {
                    at = finding.from();
                    moved = true;
                    break;
                }
            }
        }
        List<Mention> before = mentions.within(new Range(from, at));
        if (before.isEmpty()) {
            return null;
        }
        Mention last = before.getLast();
        boolean ends = last.range().to() == at;
        return ends && (last.type() == Mention.Type.PERSON || last.type() == Mention.Type.OFFICE) ? last : null;
    }

    /** The subject of the clause that follows: the first chain behind a token that no preposition governs. */
    public List<Mention> subjectBehind(int token) {
        if (token == 0 || token > text.size()) {
            return List.of();
        }
        Range sentence = text.sentence(token - 1);
        for (Mention mention : mentions.within(new Range(Math.min(token, sentence.to()), sentence.to()))) {
            if (!governed(mention)
                    && !joints.bracketed(mention.range().from())
                    && opensClause(mention.range().from())) {
                return behind(mention.range().from(), 0);
            }
        }
        return List.of();
    }

    /** Whether a comma stands before a token, with at most two small words between ("…, nhưng nữ Tổng thống X"). */
    private boolean opensClause(int token) {
        int at = pastDate(token) - 1;
        while (at > token - 3 && text.shape(at) == Shape.LOWER) {
            at--;
        }
        return text.isMark(at, ',');
    }

    /** Where a date begins that ends at a token ("…, on 19 June President X"), or the token itself. */
    private int pastDate(int token) {
        for (Finding finding : chart.ending(token)) {
            if (finding.kind().equals("date")) {
                return finding.from();
            }
        }
        return token;
    }

    /** Where the chain that ends with a mention begins: commas join only what a word joins at the end. */
    private int chainStart(List<Mention> here, int last, boolean commas) {
        int first = last;
        boolean listed = commas;
        while (first > 0) {
            Link link =
                    joints.between(here.get(first - 1).range(), here.get(first).range());
            if (link == Link.NONE || (link == Link.COMMA && !listed)) {
                break;
            }
            listed |= link == Link.WORD;
            first--;
        }
        return first;
    }

    /**
     * Whether a preposition, or a contact word that takes it as its object, stands just before a mention, or before
     * the place of which it is the country: "in Manila, Philippines".
     */
    boolean governed(Mention mention) {
        int comma = mention.range().from() - 1;
        if (mention.type() == Mention.Type.PARTY && text.isMark(comma, ',')) {
            for (Finding finding : chart.ending(comma)) {
                boolean its = finding instanceof Occurrence place
                        && place.kind().equals("place")
                        && place.value().equals(mention.party());
                if (its && chart.ends(finding.from(), "preposition")) {
                    return true;
                }
            }
        }
        for (Finding finding : chart.ending(mention.range().from())) {
            boolean taken = finding.kind().equals("contact") && !finding.has("frame", "anchor");
            boolean prepositional = finding.kind().equals("preposition") && !chart.ends(finding.to(), "members");
            if (taken || prepositional) {
                return true;
            }
        }
        return false;
    }
}
