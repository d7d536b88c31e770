package org.chancery.reader.zones;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.reader.lexicon.Entry;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Shape;
import org.chancery.reader.text.Text;
import org.chancery.record.BlockKind;
import org.chancery.record.Outlet;

/**
 * Finds who published the article where it says so: in the dateline of one of its first lines, in a source
 * or author's line, behind the headline, in what the page says of itself. An outlet that prose merely quotes is none.
 */
public final class Outlets {
    /** A dateline stands in one of the first lines of prose, within so many tokens. */
    private static final int LINES = 3;

    private static final int DEPTH = 14;

    private Outlets() {}

    /** The outlet that a text names as its own, if it names one that the lexicon knows. */
    public static Optional<Outlet> find(Text text, Zones zones) {
        Found found = zones.found();
        return inDateline(text, zones)
                .or(() -> inLine(text, zones.linesOf(BlockKind.SOURCE), found))
                .or(() -> inByline(text, zones.linesOf(BlockKind.BYLINE), found))
                .or(() -> inLine(text, zones.linesOf(BlockKind.STAMP), found))
                .or(() -> atEnd(text, ends(zones), found))
                .or(() -> inLine(text, zones.linesOf(BlockKind.PROMOTION), found))
                .or(() -> inLine(text, zones.linesOf(BlockKind.LEGAL), found));
    }

    /** In brackets or before a dash near the start of a line. */
    private static Optional<Outlet> inDateline(Text text, Zones zones) {
        for (Range line : beginnings(zones)) {
            for (Occurrence o : zones.found().outlets(start(line))) {
                boolean bracketed = text.isMark(o.from() - 1, '(') && text.isMark(o.to(), ')');
                int after = bracketed ? o.to() + 1 : o.to();
                boolean first = o.from() <= line.from() + 1;
                boolean dash = text.isMark(after, '-') && text.spaced(after);
                if ((first && (dash || bracketed || text.isMark(o.to(), '|'))) || (bracketed && dash)) {
                    return Optional.of(outlet(o.entry()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Outlet> inLine(Text text, List<Range> lines, Found found) {
        for (Range line : lines) {
            List<Occurrence> outlets = found.outlets(line);
            if (!outlets.isEmpty()) {
                return Optional.of(outlet(outlets.getFirst().entry()));
            }
        }
        return Optional.empty();
    }

    /** In an author's line, but not as the source that the author drew on. */
    private static Optional<Outlet> inByline(Text text, List<Range> lines, Found found) {
        for (Range line : lines) {
            List<Occurrence> here = found.in(line);
            for (Occurrence o : here) {
                boolean drawn = here.stream()
                        .anyMatch(f -> f.to() == o.from() && f.value().equals(BlockKind.SOURCE.code()));
                if (o.kind().equals(Found.OUTLET) && !drawn) {
                    return Optional.of(outlet(o.entry()));
                }
            }
        }
        return Optional.empty();
    }

    /** The first lines of the article, copies of them that were cut, and the lead. */
    private static List<Range> beginnings(Zones zones) {
        List<Range> lines = new ArrayList<>(zones.linesOf(BlockKind.LEAD));
        for (BlockKind kind : List.of(BlockKind.BODY, BlockKind.REPEAT)) {
            List<Range> some = zones.linesOf(kind);
            lines.addAll(some.subList(0, Math.min(LINES, some.size())));
        }
        return lines;
    }

    /** The last lines of the article, and copies of its headline and lead that carry more. */
    private static List<Range> ends(Zones zones) {
        List<Range> kept = zones.keptLines();
        List<Range> lines = new ArrayList<>(kept.subList(Math.max(0, kept.size() - LINES), kept.size()));
        lines.removeIf(line -> zones.kind(line.from()) == BlockKind.CAPTION);
        List<Range> copies = zones.linesOf(BlockKind.REPEAT);
        lines.addAll(copies.subList(0, Math.min(LINES, copies.size())));
        return lines;
    }

    /** Behind a dash, stroke, bar or bracket at the end of a line. */
    private static Optional<Outlet> atEnd(Text text, List<Range> lines, Found found) {
        for (Range line : lines) {
            Range end = new Range(Math.max(line.from(), line.to() - DEPTH), line.to());
            for (Occurrence o : found.outlets(end)) {
                boolean last = o.to() >= line.to() - 1;
                boolean set = o.from() > 0
                        && text.shape(o.from() - 1) == Shape.MARK
                        && "/(|-".contains(text.word(o.from() - 1));
                if (last && set) {
                    return Optional.of(outlet(o.entry()));
                }
            }
        }
        return Optional.empty();
    }

    private static Range start(Range line) {
        return new Range(line.from(), Math.min(line.to(), line.from() + DEPTH));
    }

    private static Outlet outlet(Entry entry) {
        return new Outlet(entry.value(), entry.attribute("host"), entry.attribute("state"));
    }
}
