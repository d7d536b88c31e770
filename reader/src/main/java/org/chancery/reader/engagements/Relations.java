package org.chancery.reader.engagements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.chancery.reader.mentions.Mentions;
import org.chancery.reader.people.People;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;
import org.chancery.record.Code;
import org.chancery.record.Level;

/** The levels of relations that a document names between two parties. */
public final class Relations {
    private static final Map<String, Level> LEVELS = Code.byCode(Level.values());

    private final Chart chart;
    private final IntPredicate kept;
    private final RelationSides sides;
    private final Map<String, Named> known = new LinkedHashMap<>();

    private Relations(Chart chart, RelationSides sides, IntPredicate kept) {
        this.chart = chart;
        this.sides = sides;
        this.kept = kept;
    }

    /** A level between two parties, and the words that name it. */
    public record Named(List<String> between, Level level, List<Range> evidence, String rule) {}

    /** Reads the relations off what the rules found; a level for which no frame tells a pair holds for the sides of the talk. */
    public static List<Named> of(
            Chart chart, Mentions mentions, People people, Engagements engagements, IntPredicate kept) {
        Relations relations = new Relations(chart, new RelationSides(chart, mentions, people, engagements), kept);
        relations.read();
        return List.copyOf(relations.known.values());
    }

    private void read() {
        Set<Match> framed = new LinkedHashSet<>();
        List<Match> frames = chart.all("relation", Match.class);
        frames.forEach(frame -> {
            Match.Part list = frame.part("list");
            if (list != null) {
                sides.spokenOf(list.range());
            }
        });
        for (Match frame : frames) {
            for (Match level : chart.within(frame.range(), "level", Match.class)) {
                framed.add(level);
                pairs(frame).forEach(pair -> add(pair, level, frame));
            }
        }
        for (Match level : chart.all("level", Match.class)) {
            if (!framed.contains(level) && level.attribute("framed") == null) {
                add(sides.at(level.from(), Set.of()), level, level);
            }
        }
    }

    private List<List<String>> pairs(Match frame) {
        return switch (String.valueOf(frame.attribute("frame"))) {
            case "pair" -> List.of(List.copyOf(parties(frame, "a", "b")));
            case "with" -> each(sides.speaking(frame.from(), parties(frame, "list")), parties(frame, "list"));
            case "of" -> each(List.copyOf(parties(frame, "owner")), parties(frame, "list", "more"));
            case "of-speaker" ->
                each(
                        List.copyOf(parties(frame, "owner")),
                        Set.copyOf(sides.speaking(frame.from(), parties(frame, "owner"))));
            case "listed" -> sides.first(frame.from());
            case "sides" -> List.of(sides.at(frame.from(), RelationSides.named(chart, frame.range())));
            default -> List.of();
        };
    }

    private static List<List<String>> each(List<String> owners, Set<String> others) {
        List<List<String>> pairs = new ArrayList<>();
        owners.forEach(owner -> others.forEach(other -> pairs.add(List.of(owner, other))));
        return pairs;
    }

    private Set<String> parties(Match frame, String... parts) {
        Set<String> codes = new LinkedHashSet<>();
        for (String name : parts) {
            Match.Part part = frame.part(name);
            if (part != null) {
                codes.addAll(RelationSides.named(chart, part.range()));
            }
        }
        return codes;
    }

    private void add(List<String> pair, Match words, Match ground) {
        Level level = LEVELS.get(String.valueOf(words.attribute("of")));
        if (level == null || new TreeSet<>(pair).size() != 2 || !kept.test(words.from())) {
            return;
        }
        Named found =
                new Named(pair, level, List.of(ground.range()), words.rule().name());
        known.merge(level + " " + new TreeSet<>(pair), found, Relations::join);
    }

    private static Named join(Named a, Named b) {
        List<Range> evidence = new ArrayList<>(a.evidence());
        evidence.addAll(b.evidence());
        return new Named(a.between(), a.level(), List.copyOf(evidence), a.rule());
    }
}
