package org.chancery.reader.rules;

import java.util.EnumSet;
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
    private static final Set<State.Does> CONSUMING = EnumSet.of(State.Does.WORD, State.Does.FOUND, State.Does.SHAPE);

    private final Rule rule;
    private final State start;
    private final int meetings;
    private final Needs needs;
    private final List<String> captures;
    private final List<Set<String>> captured;

    Program(Rule rule, State start, Needs needs, List<String> captures, List<Set<String>> captured) {
        this.rule = rule;
        this.start = start;
        this.meetings = Meetings.number(start);
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

    State start() {
        return start;
    }

    /** How many of its states several ways can lead to. */
    int meetings() {
        return meetings;
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
        return reachable().filter(s -> CONSUMING.contains(s.does)).toList();
    }

    /** Whether it can match without consuming anything. */
    boolean isEmpty() {
        return reachable().anyMatch(s -> s.does == State.Does.ACCEPT);
    }

    /** The states that can be reached without consuming anything. */
    private Stream<State> reachable() {
        Set<State> seen = new LinkedHashSet<>();
        collect(start, seen);
        return seen.stream();
    }

    private static void collect(State s, Set<State> seen) {
        if (seen.add(s) && !CONSUMING.contains(s.does)) {
            s.leadsTo().forEach(to -> collect(to, seen));
        }
    }
}
