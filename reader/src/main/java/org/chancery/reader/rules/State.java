package org.chancery.reader.rules;

import java.util.List;
import org.chancery.reader.text.TokenTest;

/** One state of a compiled rule. Only the fields that its kind needs are set. */
final class State {
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

    final int number;
    final Does does;
    int word;
    Pattern.Found found = new Pattern.Found("", List.of());
    TokenTest shape = TokenTest.ANY;
    Pattern.Look look = new Pattern.Look(false, true, List.of());
    int[] lookWords = {};
    int capture;
    int next = -1;
    int[] forks = {};

    /** Of a fork: the words that some of its targets want, sorted; and for each the targets worth a try. */
    int[] words = {};

    int[][] byWord = {};

    /** Of a fork: the targets worth a try where none of those words stands. */
    int[] otherwise = {};

    State(int number, Does does) {
        this.number = number;
        this.does = does;
    }
}
