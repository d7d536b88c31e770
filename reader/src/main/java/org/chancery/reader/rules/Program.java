package org.chancery.reader.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.reader.text.Vocabulary;

/**
 * A rule compiled to states. A state either consumes one element and goes on to {@code next}, or forks, or
 * notes a capture, or looks at a neighbour, or accepts.
 */
final class Program {
    private final Rule rule;
    private final int start;
    private final State[] states;
    private final Needs needs;
    private final List<String> captures;
    private final List<Set<String>> captured;

    Program(Rule rule, int start, List<State> states, Needs needs, List<String> captures, List<Set<String>> captured) {
        this.rule = rule;
        this.start = start;
        this.states = states.toArray(State[]::new);
        this.needs = needs;
        this.captures = List.copyOf(captures);
        this.captured = List.copyOf(captured);
    }

    static Program of(Rule rule, Vocabulary vocabulary) {
        return Compiler.compile(rule, vocabulary);
    }

    /** What must stand ahead of a match's start. */
    Needs needs() {
        return needs;
    }

    Rule rule() {
        return rule;
    }

    int start() {
        return start;
    }

    State state(int number) {
        return states[number];
    }

    int size() {
        return states.length;
    }

    /** Names of the captures, by their number. */
    List<String> captures() {
        return captures;
    }

    /** The kinds of findings that a capture asks for; none where it is made of words. */
    Set<String> captured(int capture) {
        return captured.get(capture);
    }

    /** What a match can start with: the states that consume the first token. */
    List<State> firsts() {
        return reachable()
                .filter(s -> s.does == State.Does.WORD || s.does == State.Does.FOUND || s.does == State.Does.SHAPE)
                .toList();
    }

    /** Whether it can match without consuming anything. */
    boolean isEmpty() {
        return reachable().anyMatch(s -> s.does == State.Does.ACCEPT);
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
