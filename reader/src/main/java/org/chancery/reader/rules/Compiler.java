package org.chancery.reader.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.reader.text.Vocabulary;

/** Compiles a pattern to states, from its end to its start. */
final class Compiler {
    private final Vocabulary vocabulary;
    private final List<String> captures = new ArrayList<>();
    private final List<Set<String>> captured = new ArrayList<>();

    private Compiler(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** A rule's pattern as states; words that the vocabulary lacks are learned. */
    static Program compile(Rule rule, Vocabulary vocabulary) {
        Compiler compiler = new Compiler(vocabulary);
        State start = compiler.compile(rule.pattern(), new State(State.Does.ACCEPT));
        return new Program(rule, start, Needs.of(rule.pattern(), vocabulary), compiler.captures, compiler.captured);
    }

    /** Compiles a pattern so that it goes on to a state; returns the state it starts in. */
    private State compile(Pattern pattern, State next) {
        return switch (pattern) {
            case Pattern.Literal literal -> {
                State s = new State(State.Does.WORD);
                s.word = vocabulary.learn(literal.word());
                s.next = next;
                yield s;
            }
            case Pattern.Found found -> {
                State s = new State(State.Does.FOUND);
                s.found = new Pattern.Found(found.kind().intern(), found.tests());
                s.kind = Chart.bit(found.kind());
                s.next = next;
                yield s;
            }
            case Pattern.Shaped shaped -> {
                State s = new State(State.Does.SHAPE);
                s.shape = shaped.test();
                s.next = next;
                yield s;
            }
            case Pattern.Sequence sequence -> {
                State at = next;
                for (Pattern part : sequence.parts().reversed()) {
                    at = compile(part, at);
                }
                yield at;
            }
            case Pattern.Choice choice -> fork(choice.options().stream().map(o -> compile(o, next)));
            case Pattern.Repeat repeat -> {
                State at = next;
                for (int i = 0; i < repeat.most() - repeat.least(); i++) {
                    at = fork(Stream.of(compile(repeat.part(), at), next));
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
                State close = new State(State.Does.CLOSE);
                close.capture = number;
                close.next = next;
                State open = new State(State.Does.OPEN);
                open.capture = number;
                open.next = compile(capture.part(), close);
                yield open;
            }
            case Pattern.Look look -> {
                State s = new State(State.Does.LOOK);
                s.look = look;
                s.lookWords = look.options().stream()
                        .mapToInt(o -> o instanceof Pattern.Literal l ? vocabulary.learn(l.word()) : Vocabulary.UNKNOWN)
                        .toArray();
                s.next = next;
                yield s;
            }
        };
    }

    /** A fork to several states; forks among them are taken in, and targets that want one word are kept by it. */
    private static State fork(Stream<State> targets) {
        State[] flat = targets.flatMap(t -> t.does == State.Does.FORK ? Stream.of(t.forks) : Stream.of(t))
                .distinct()
                .toArray(State[]::new);
        State s = new State(State.Does.FORK);
        s.forks = flat;
        s.words = Stream.of(flat)
                .filter(t -> t.does == State.Does.WORD)
                .mapToInt(t -> t.word)
                .distinct()
                .sorted()
                .toArray();
        s.byWord = IntStream.of(s.words).mapToObj(word -> wanting(flat, word)).toArray(State[][]::new);
        s.otherwise = wanting(flat, Vocabulary.UNKNOWN);
        return s;
    }

    /** Of some targets those that want this word, or something else than a word, in their order. */
    private static State[] wanting(State[] targets, int word) {
        return Stream.of(targets)
                .filter(t -> t.does != State.Does.WORD || t.word == word)
                .toArray(State[]::new);
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
