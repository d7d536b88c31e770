package org.chancery.reader.rules;

import java.util.List;
import org.chancery.reader.text.TokenTest;

/** One state of a compiled rule. Only the fields that its kind needs are set. */
final class State {
    private static final State[] NONE = {};

    /** A state that several ways, or one way several times at a token, can lead to has a number above this. */
    static final int ONE_WAY = -1;

    /** What a state does. */
    enum Does {
        WORD,
        FOUND,
        SHAPE,
        FORK,
        OPEN,
        CLOSE,
        LOOK,
        ACCEPT
    }

    final Does does;
    int word;
    Pattern.Found found = new Pattern.Found("", List.of());

    /** The bit of the kind of {@link #found}. */
    long kind;

    TokenTest shape = TokenTest.ANY;
    Pattern.Look look = new Pattern.Look(false, true, List.of());
    int[] lookWords = {};
    int capture;
    State next = this;
    State[] forks = NONE;

    /** Of a fork: the words that some of its targets want, sorted; and for each the targets worth a try. */
    int[] words = {};

    State[][] byWord = {};

    /** Of a fork: the targets worth a try where none of those words stands. */
    State[] otherwise = NONE;

    /** The number among those of its program where ways meet, or {@link #ONE_WAY}. */
    int meeting = ONE_WAY;

    State(Does does) {
        this.does = does;
    }

    /** The states that it can lead to. */
    List<State> leadsTo() {
        return does == Does.FORK ? List.of(forks) : does == Does.ACCEPT ? List.of() : List.of(next);
    }
}
