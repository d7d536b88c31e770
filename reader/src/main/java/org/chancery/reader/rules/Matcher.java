package org.chancery.reader.rules;

import java.util.Arrays;
import java.util.List;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Runs programs over a chart from one start at a time and keeps the longest match. A state is entered at
 * most once at a token from one start, so a start costs at most states times the longest match.
 */
final class Matcher {
    private static final int WINDOW = 256;

    /** Meetings for which a row has room from the start. */
    private static final int ROW = 32;

    private static final int[] EMPTY = {};

    private final Chart chart;
    private final Ahead ahead;
    private final Text text;
    private final int[][] visited = new int[WINDOW][];
    private int round;
    private int meetings;
    private int parts;
    private int origin;
    private int limit;
    private int best;
    private final Captures captures = new Captures();

    /** A matcher for one text; it keeps its tables from stratum to stratum. */
    Matcher(Chart chart) {
        this.chart = chart;
        this.text = chart.text();
        this.ahead = new Ahead(text);
        Arrays.fill(visited, EMPTY);
    }

    /** Takes note of what the chart holds by now. */
    void look() {
        ahead.look(chart);
    }

    /** The longest match of a program that starts at a token, or null. */
    @Nullable
    Match match(Program program, int from) {
        if (!program.needs().metBy(ahead, from)) {
            return null;
        }
        round++;
        origin = from;
        limit = Math.min(text.sentence(from).to(), from + WINDOW - 1);
        best = -1;
        meetings = program.meetings();
        parts = program.captures().size();
        run(program.start(), from);
        return best <= from ? null : new Match(from, best, program.rule(), captures.parts(program, chart));
    }

    /** Whether a meeting of ways was entered before, at a token, from this start; it counts as entered from now on. */
    private boolean entered(int meeting, int at) {
        int[] row = visited[at - origin];
        if (row.length < meetings) {
            row = Arrays.copyOf(row, Math.max(meetings, ROW));
            visited[at - origin] = row;
        }
        boolean before = row[meeting] == round;
        row[meeting] = round;
        return before;
    }

    /** Goes on from a state at a token, along all its ways: the last of them in the loop, the others by a call. */
    private void run(State from, int start) {
        State s = from;
        int at = start;
        while (s.meeting == State.ONE_WAY || !entered(s.meeting, at)) {
            switch (s.does) {
                case WORD -> {
                    if (at >= limit || text.id(at) != s.word) {
                        return;
                    }
                    at++;
                }
                case SHAPE -> {
                    if (at >= limit || !s.shape.holds(text, at)) {
                        return;
                    }
                    at++;
                }
                case LOOK -> {
                    if (looks(s, at) != s.look.wanted()) {
                        return;
                    }
                }
                case FOUND -> {
                    if (at < limit && chart.mayStart(at, s.kind)) {
                        for (Finding finding : chart.starting(at)) {
                            if (finding.to() <= limit && fits(s.found, finding)) {
                                run(s.next, finding.to());
                            }
                        }
                    }
                    return;
                }
                case FORK -> {
                    int word = s.words.length == 0 || at >= limit ? -1 : Arrays.binarySearch(s.words, text.id(at));
                    for (State target : word < 0 ? s.otherwise : s.byWord[word]) {
                        run(target, at);
                    }
                    return;
                }
                case OPEN -> {
                    int before = captures.open(s.capture, at);
                    run(s.next, at);
                    captures.open(s.capture, before);
                    return;
                }
                case CLOSE -> {
                    int before = captures.close(s.capture, at);
                    run(s.next, at);
                    captures.close(s.capture, before);
                    return;
                }
                case ACCEPT -> {
                    if (at > best) {
                        best = at;
                        captures.keep(parts);
                    }
                    return;
                }
            }
            s = s.next;
        }
    }

    private boolean looks(State s, int at) {
        Range sentence = text.sentence(origin);
        int token = s.look.behind() ? at - 1 : at;
        if (!sentence.contains(token)) {
            return false;
        }
        List<Pattern> options = s.look.options();
        for (int i = 0; i < options.size(); i++) {
            boolean seen = switch (options.get(i)) {
                case Pattern.Literal literal -> text.id(token) == s.lookWords[i];
                case Pattern.Shaped shaped -> shaped.test().holds(text, token);
                case Pattern.Found found -> anyFits(found, s.look.behind() ? chart.ending(at) : chart.starting(at));
                default -> false;
            };
            if (seen) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyFits(Pattern.Found wanted, Finding[] findings) {
        for (Finding finding : findings) {
            if (fits(wanted, finding)) {
                return true;
            }
        }
        return false;
    }

    static boolean fits(Pattern.Found wanted, Finding finding) {
        if (!wanted.kind().equals(finding.kind())) {
            return false;
        }
        List<Pattern.Test> tests = wanted.tests();
        for (int i = 0; i < tests.size(); i++) {
            Pattern.Test test = tests.get(i);
            if (finding.has(test.attribute(), test.value()) != test.wanted()) {
                return false;
            }
        }
        return true;
    }
}
