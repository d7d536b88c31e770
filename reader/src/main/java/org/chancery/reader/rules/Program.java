package org.chancery.reader.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.reader.text.Vocabulary;

/**
 * A rule compiled to states. A state either consumes one element and goes on to {@code next}, or forks, or
 * notes a capture, or looks at a neighbour, or accepts.
 */
final class Program {
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

    /** One state. Only the fields that its kind needs are set. */
    static final class State {
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

    private final Rule rule;
    private final Vocabulary vocabulary;
    private final List<State> states = new ArrayList<>();
    private final List<String> captures = new ArrayList<>();
    private final List<Set<String>> captured = new ArrayList<>();
    private final int start;
    private final State[] table;

    private Program(Rule rule, Vocabulary vocabulary) {
        this.rule = rule;
        this.vocabulary = vocabulary;
        int accept = add(Does.ACCEPT).number;
        this.start = compile(rule.pattern(), accept);
        this.table = states.toArray(State[]::new);
    }

    static Program of(Rule rule, Vocabulary vocabulary) {
        return new Program(rule, vocabulary);
    }

    Rule rule() {
        return rule;
    }

    int start() {
        return start;
    }

    State state(int number) {
        return table[number];
    }

    int size() {
        return states.size();
    }

    /** The kinds of findings that a capture asks for; none where it is made of words. */
    Set<String> captured(int capture) {
        return captured.get(capture);
    }

    private static Set<String> kinds(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Found found -> Set.of(found.kind());
            case Pattern.Repeat repeat -> kinds(repeat.part());
            case Pattern.Choice choice -> {
                Set<String> kinds = new HashSet<>();
                choice.options().forEach(o -> kinds.addAll(kinds(o)));
                yield kinds;
            }
            default -> Set.of();
        };
    }

    /** Names of the captures, by their number. */
    List<String> captures() {
        return captures;
    }

    /** Compiles a pattern so that it goes on to a state; returns the state it starts in. */
    private int compile(Pattern pattern, int next) {
        return switch (pattern) {
            case Pattern.Literal literal -> {
                State s = add(Does.WORD);
                s.word = vocabulary.learn(literal.word());
                s.next = next;
                yield s.number;
            }
            case Pattern.Found found -> {
                State s = add(Does.FOUND);
                s.found = new Pattern.Found(found.kind().intern(), found.tests());
                s.next = next;
                yield s.number;
            }
            case Pattern.Shaped shaped -> {
                State s = add(Does.SHAPE);
                s.shape = shaped.test();
                s.next = next;
                yield s.number;
            }
            case Pattern.Sequence sequence -> {
                int at = next;
                for (Pattern part : sequence.parts().reversed()) {
                    at = compile(part, at);
                }
                yield at;
            }
            case Pattern.Choice choice ->
                fork(choice.options().stream().mapToInt(o -> compile(o, next)).toArray());
            case Pattern.Repeat repeat -> {
                int at = next;
                for (int i = 0; i < repeat.most() - repeat.least(); i++) {
                    at = fork(compile(repeat.part(), at), next);
                }
                for (int i = 0; i < repeat.least(); i++) {
                    at = compile(repeat.part(), at);
                }
                yield at;
            }
            case Pattern.Capture capture -> {
                int number = captures.size();
                captures.add(capture.name());
                captured.add(kinds(capture.part()));
                State close = add(Does.CLOSE);
                close.capture = number;
                close.next = next;
                State open = add(Does.OPEN);
                open.capture = number;
                open.next = compile(capture.part(), close.number);
                yield open.number;
            }
            case Pattern.Look look -> {
                State s = add(Does.LOOK);
                s.look = look;
                s.lookWords = look.options().stream()
                        .mapToInt(o -> o instanceof Pattern.Literal l ? vocabulary.learn(l.word()) : Vocabulary.UNKNOWN)
                        .toArray();
                s.next = next;
                yield s.number;
            }
        };
    }

    /** A fork to several states; forks among them are taken in, and targets that want one word are kept by it. */
    private int fork(int... targets) {
        int[] flat = IntStream.of(targets)
                .flatMap(t -> states.get(t).does == Does.FORK ? IntStream.of(states.get(t).forks) : IntStream.of(t))
                .distinct()
                .toArray();
        State s = add(Does.FORK);
        s.forks = flat;
        s.words = IntStream.of(flat)
                .mapToObj(states::get)
                .filter(t -> t.does == Does.WORD)
                .mapToInt(t -> t.word)
                .distinct()
                .sorted()
                .toArray();
        s.byWord = IntStream.of(s.words).mapToObj(word -> wanting(flat, word)).toArray(int[][]::new);
        s.otherwise = wanting(flat, Vocabulary.UNKNOWN);
        return s.number;
    }

    /** Of some targets those that want this word, or something else than a word, in their order. */
    private int[] wanting(int[] targets, int word) {
        return IntStream.of(targets)
                .filter(t -> states.get(t).does != Does.WORD || states.get(t).word == word)
                .toArray();
    }

    private State add(Does does) {
        State s = new State(states.size(), does);
        states.add(s);
        return s;
    }

    /** What a match can start with: the states that consume the first token. */
    List<State> firsts() {
        return reachable()
                .filter(s -> s.does == Does.WORD || s.does == Does.FOUND || s.does == Does.SHAPE)
                .toList();
    }

    /** Whether it can match without consuming anything. */
    boolean isEmpty() {
        return reachable().anyMatch(s -> s.does == Does.ACCEPT);
    }

    /** The states that can be reached without consuming anything. */
    private Stream<State> reachable() {
        Set<Integer> seen = new LinkedHashSet<>();
        collect(start, seen);
        return seen.stream().map(this::state);
    }

    private void collect(int number, Set<Integer> seen) {
        if (!seen.add(number)) {
            return;
        }
        State s = state(number);
        switch (s.does) {
            case FORK -> {
                for (int target : s.forks) {
                    collect(target, seen);
                }
            }
            case OPEN, CLOSE, LOOK -> collect(s.next, seen);
            case WORD, FOUND, SHAPE, ACCEPT -> {}
        }
    }
}
