package org.chancery.reader.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The states of a program that can be entered more than once at a token from one start: those that several states
 * lead to, and those behind a finding, since several findings may end at one token. Only there need a matcher
 * remember where it was.
 */
final class Meetings {
    private Meetings() {}

    /** Numbers these states from 0 on; returns how many there are. */
    static int number(State start) {
        Map<State, Integer> ways = new LinkedHashMap<>(Map.of(start, 1));
        Deque<State> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            State from = open.remove();
            int counted = from.does == State.Does.FOUND ? 2 : 1;
            for (State to : from.leadsTo()) {
                if (ways.merge(to, counted, Integer::sum) == counted) {
                    open.add(to);
                }
            }
        }
        int meetings = 0;
        for (Map.Entry<State, Integer> state : ways.entrySet()) {
            if (state.getValue() > 1) {
                state.getKey().meeting = meetings++;
            }
        }
        return meetings;
    }
}
