package org.chancery.reader.statements;

import java.util.List;
import org.chancery.reader.engagements.Participants;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Mentions;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Shape;
import org.chancery.reader.text.Text;
import org.jspecify.annotations.Nullable;

/** The mentions that are subject of a speech verb. */
final class Subjects {
    /** Words that an office for several has at most. */
    private static final int OFFICE = 2;

    /** Tokens that the words for where or when somebody spoke have at most. */
    private static final int SETTING = 8;

    private final Text text;
    private final Mentions mentions;
    private final Clauses clauses;
    private final Participants participants;

    Subjects(Chart chart, Mentions mentions, Clauses clauses) {
        this.text = chart.text();
        this.mentions = mentions;
        this.clauses = clauses;
        this.participants = new Participants(chart, mentions);
    }

    /** The chain of mentions that ends just before a token, or nobody. */
    List<Mention> directlyBefore(int head) {
        Mention issuer = issuer(head);
        if (issuer != null) {
            return List.of(issuer);
        }
        List<Mention> before = participants.before(head);
        if (before.isEmpty()) {
            return alone(head);
        }
        if (before.getLast().range().to() == withoutSeat(head)) {
            return before;
        }
        Mention nearest = before.getLast();
        if (owned(nearest, withoutSeat(head))) {
            return before;
        }
        int end = participants.pastBrackets(nearest.range().to());
        boolean marked = end == head - 1 && (text.isMark(end, ',') || text.isMark(end, ')') || text.isMark(end, '-'));
        boolean opens = clauses.boundary(before.getFirst().range().from(), text.sentence(head));
        boolean apposed =
                marked && opens && nearest.type() == Mention.Type.PERSON && !clauses.opens(head, "coordinator");
        return end == head || apposed || placed(nearest, head) ? before : List.of();
    }

    /** Whether only where or when somebody spoke stands between him and a verb: "Mr X | at the talks | thanked". */
    private boolean placed(Mention m, int head) {
        int from = m.range().to();
        if (!namesPerson(m) || head - from > SETTING || !clauses.opens(from, "setting")) {
            return false;
        }
        for (int t = from; t < head; t++) {
            if (text.shape(t) == Shape.MARK) {
                return false;
            }
        }
        return clauses.opens(head, "past-word")
                && mentions.within(new Range(from, head)).isEmpty();
    }

    /** The chain of mentions that begins at a token or behind an office for several ("Presidents X and Y"), or nobody. */
    List<Mention> at(int token) {
        return participants.behind(token, OFFICE);
    }

    /** Who stands behind a verb that follows what was quoted: "…", said X; nobody where it stands elsewhere. */
    List<Mention> inverted(Range verb) {
        int close = verb.from() - 1;
        while (close > 0 && (text.isMark(close, ',') || text.isMark(close, '.'))) {
            close--;
        }
        boolean quoted = close > 0 && text.isMark(close, '"') && text.quoted(close - 1);
        boolean open = !text.quoted(verb.from());
        return quoted && open ? participants.behind(verb.to(), 0) : List.of();
    }

    /**
     * The one named just before a verb, whom a dash sets apart ("… – Mr X said") or a word for a contact only seems to
     * take as its object ("at the talks the leaders of X said").
     */
    private List<Mention> alone(int head) {
        List<Mention> here = mentions.within(new Range(text.sentence(head).from(), head));
        if (here.isEmpty() || here.getLast().range().to() != head) {
            return List.of();
        }
        Mention last = here.getLast();
        int dash = last.range().from() - 1;
        boolean dashed = dash > 0 && text.isMark(dash, '-') && text.spaced(dash) && text.spaced(dash + 1);
        boolean met = clauses.closes(last.range().from(), "contact")
                && !clauses.closes(last.range().from(), "preposition");
        return dashed && namesPerson(last) || met ? List.of(last) : List.of();
    }

    /** Whether only the one whom a person or office serves stands between it and a token: "an adviser | to X". */
    private boolean owned(Mention m, int token) {
        if (!namesPerson(m) || !clauses.opens(m.range().to(), "owner")) {
            return false;
        }
        List<Mention> owner = mentions.within(
                new Range(m.range().to() + 1, Math.max(token, m.range().to() + 1)));
        return owner.size() == 1
                && owner.getFirst().range().from() == m.range().to() + 1
                && owner.getFirst().range().to() == token;
    }

    /** The first mention between a chain and a token that may tell the party which the chain leaves out. */
    List<Mention> between(List<Mention> chain, int token) {
        int from = chain.getLast().range().to();
        return from < token ? mentions.within(new Range(from, token)) : List.of();
    }

    /** Where the seat of whoever is named before it begins ("the embassy | in Paris"), or the token itself. */
    private int withoutSeat(int head) {
        int seat = Math.min(clauses.before(head, "party"), clauses.before(head, "place"));
        return seat == head ? head : clauses.before(seat, "locative");
    }

    /** The one whose paper speaks: "the statement of the Foreign Ministry | said …"; null where none does. */
    private @Nullable Mention issuer(int head) {
        List<Mention> here = mentions.within(new Range(text.sentence(head).from(), head));
        for (Mention m : here.reversed()) {
            if (m.range().to() != head) {
                continue;
            }
            int from = clauses.before(m.range().from(), "owner");
            if (from < m.range().from() && clauses.before(from, "paper") < from) {
                return m;
            }
        }
        return null;
    }

    /** The nearest chain of mentions before a token that opens its clause, else the nearest at all, or nobody. */
    List<Mention> opening(int token) {
        Range sentence = text.sentence(token);
        List<List<Mention>> chains = participants.chainsBefore(token);
        for (List<Mention> chain : chains) {
            if (clauses.boundary(chain.getFirst().range().from(), sentence)) {
                return chain;
            }
        }
        return chains.isEmpty() ? List.of() : chains.getFirst();
    }

    /** The nearest chain of mentions before a token, however far, or nobody. */
    List<Mention> before(int token) {
        return participants.before(token);
    }

    /** Whether a chain is a state that only tells where people without an office are from: "readers in | France". */
    boolean isLay(List<Mention> chain) {
        return chain.size() == 1
                && chain.getFirst().type() == Mention.Type.PARTY
                && clauses.closes(chain.getFirst().range().from(), "layfolk");
    }

    /** Whether a chain stands for several together. */
    static boolean together(List<Mention> subject) {
        return subject.stream().anyMatch(m -> m.type() == Mention.Type.COLLECTIVE) || subject.size() > 1;
    }

    /** Whether a mention is a person by name or office. */
    static boolean namesPerson(Mention m) {
        return m.type() == Mention.Type.PERSON || m.type() == Mention.Type.OFFICE;
    }
}
