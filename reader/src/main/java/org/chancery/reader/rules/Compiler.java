package org.chancery.reader.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.reader.text.Vocabulary;

/** Compiles a pattern to states, from its end to its start. */
final class Compiler {
    private final Vocabulary vocabulary;
    private final List<State> states = new ArrayList<>();
    private final List<String> captures = new ArrayList<>();
    private final List<Set<String>> captured = new ArrayList<>();

    private Compiler(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** A rule's pattern as states; words that the vocabulary lacks are learned. */
    static Program compile(Rule rule, Vocabulary vocabulary) {
        Compiler compiler = new Compiler(vocabulary);
        int accept = compiler.add(State.Does.ACCEPT).number;
        int start = compiler.compile(rule.pattern(), accept);
        return new Program(
                rule,
                start,
                compiler.states,
                Needs.of(rule.pattern(), vocabulary),
                compiler.captures,
                compiler.captured);
    }

    /** Compiles a pattern so that it goes on to a state; returns the state it starts in. */
    private int compile(Pattern pattern, int next) {
        return switch (pattern) {
            case Pattern.Literal literal -> {
                State s = add(State.Does.WORD);
                s.word = vocabulary.learn(literal.word());
                s.next = next;
                yield s.number;
            }
            case Pattern.Found found -> {
                State s = add(State.Does.FOUND);
                s.found = new Pattern.Found(found.kind().intern(), found.tests());
                s.next = next;
                yield s.number;
            }
            case Pattern.Shaped shaped -> {
                State s = add(State.Does.SHAPE);
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
                State close = add(State.Does.CLOSE);
                close.capture = number;
                close.next = next;
                State open = add(State.Does.OPEN);
                open.capture = number;
                open.next = compile(capture.part(), close.number);
                yield open.number;
            }
            case Pattern.Look look -> {
                State s = add(State.Does.LOOK);
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
                .flatMap(t ->
                        states.get(t).does == State.Does.FORK ? IntStream.of(states.get(t).forks) : IntStream.of(t))
                .distinct()
                .toArray();
        State s = add(State.Does.FORK);
        s.forks = flat;
        s.words = IntStream.of(flat)
                .mapToObj(states::get)
                .filter(t -> t.does == State.Does.WORD)
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
                .filter(t -> states.get(t).does != State.Does.WORD || states.get(t).word == word)
                .toArray();
    }

    private State add(State.Does does) {
        State s = new State(states.size(), does);
        states.add(s);
        return s;
    }

    /** The kinds of findings that a captured pattern asks for; none where it is made of words. */
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
}
