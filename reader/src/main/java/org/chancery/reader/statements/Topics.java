package org.chancery.reader.statements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.reader.engagements.Encounter;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.lexicon.States;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Mentions;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.chancery.record.Code;
import org.chancery.record.Topic;
import org.jspecify.annotations.Nullable;

/** Tells what a statement is about from the topic words in it; those in the title of a person do not count. */
final class Topics {
    private static final Map<String, Topic> TOPICS = Code.byCode(Topic.values());
    private static final int MOST = 3;

    /** What one word of a topic weighs. */
    private static final int ONE_WORD = 2;

    private final Chart chart;
    private final Text text;
    private final boolean[] titled;
    private final List<Topic> ofDocument;
    private final Map<Integer, List<Topic>> ofLines = new HashMap<>();

    Topics(Chart chart, Mentions mentions) {
        this.chart = chart;
        this.text = chart.text();
        this.titled = new boolean[text.size()];
        for (Mention m : mentions.all()) {
            if (m.type() == Mention.Type.PERSON || m.type() == Mention.Type.OFFICE) {
                Arrays.fill(titled, m.range().from(), m.range().to(), true);
            }
        }
        this.ofDocument = first(in(new Range(0, text.size())));
    }

    /**
     * The main topics of what is said, the weightiest first. Where at most one word tells, or
     * courtesies are all, what is spoken of is relations, in a talk of two states, and what its paragraph or else the
     * document is about.
     */
    List<Topic> of(Range content, @Nullable Encounter encounter) {
        Map<Topic, Integer> weights = weights(content);
        List<Topic> said = heaviest(weights);
        boolean courtesy = said.equals(List.of(Topic.HIGH_LEVEL_EXCHANGE));
        if (said.size() > 1 || (said.size() == 1 && !courtesy && weights.getOrDefault(said.getFirst(), 0) > ONE_WORD)) {
            return said;
        }
        Set<Topic> topics = new LinkedHashSet<>(said);
        if (betweenStates(encounter) && (said.isEmpty() || courtesy)) {
            topics.add(Topic.BILATERAL_RELATIONS);
        }
        topics.addAll(ofLines.computeIfAbsent(
                text.lineNumber(content.from()), line -> first(in(text.lines().get(line)))));
        if (topics.size() < 2) {
            topics.addAll(ofDocument);
        }
        return topics.isEmpty()
                ? List.of(Topic.OTHER)
                : topics.stream().limit(MOST).toList();
    }

    private static boolean betweenStates(@Nullable Encounter encounter) {
        return encounter != null
                && encounter.parties().size() == 2
                && encounter.parties().stream().allMatch(States::isState);
    }

    private static List<Topic> first(List<Topic> topics) {
        return topics.isEmpty() ? topics : List.of(topics.getFirst());
    }

    /** The topics of the words in a range, at most {@link #MOST}. */
    private List<Topic> in(Range range) {
        return heaviest(weights(range));
    }

    private Map<Topic, Integer> weights(Range range) {
        Map<Topic, Integer> weights = new EnumMap<>(Topic.class);
        int covered = range.from();
        for (int t = range.from(); t < range.to(); t++) {
            if (titled[t]) {
                continue;
            }
            for (Finding f : chart.starting(t)) {
                if (f instanceof Occurrence o && o.kind().equals("topic") && o.to() <= range.to() && o.to() > covered) {
                    Topic topic = TOPICS.get(o.value());
                    if (topic != null) {
                        weights.merge(topic, o.has("light", "yes") ? 1 : o.to() - o.from() + 1, Integer::sum);
                    }
                    covered = o.to();
                }
            }
        }
        return weights;
    }

    private static List<Topic> heaviest(Map<Topic, Integer> weights) {
        List<Topic> order = new ArrayList<>(weights.keySet());
        order.sort((a, b) -> Integer.compare(weights.getOrDefault(b, 0), weights.getOrDefault(a, 0)));
        return List.copyOf(order.subList(0, Math.min(MOST, order.size())));
    }
}
