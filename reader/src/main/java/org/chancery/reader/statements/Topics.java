package org.chancery.reader.statements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.reader.engagements.Encounter;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.lexicon.Occurrence;
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

    /** Letters in the code of a state. */
    private static final int STATE = 3;

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
     * The main topics of what is said, the weightiest first. Where no topic word stands in it, relations in a
     * talk of two states, else what its paragraph is about, else the document.
     */
    List<Topic> of(Range content, @Nullable Encounter encounter) {
        List<Topic> said = in(content);
        if (!said.isEmpty()) {
            return said;
        }
        if (encounter != null
                && encounter.parties().size() == 2
                && encounter.parties().stream().allMatch(p -> p.length() == STATE)) {
            return List.of(Topic.BILATERAL_RELATIONS);
        }
        List<Topic> around = ofLines.computeIfAbsent(
                text.lineNumber(content.from()), line -> first(in(text.lines().get(line))));
        return !around.isEmpty() ? around : ofDocument.isEmpty() ? List.of(Topic.OTHER) : ofDocument;
    }

    private static List<Topic> first(List<Topic> topics) {
        return topics.isEmpty() ? topics : List.of(topics.getFirst());
    }

    /** The topics of the words in a range, at most {@link #MOST}. */
    private List<Topic> in(Range range) {
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
        List<Topic> order = new ArrayList<>(weights.keySet());
        order.sort((a, b) -> Integer.compare(weights.getOrDefault(b, 0), weights.getOrDefault(a, 0)));
        return List.copyOf(order.subList(0, Math.min(MOST, order.size())));
    }
}
