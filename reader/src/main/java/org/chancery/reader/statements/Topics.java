package org.chancery.reader.statements;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.chancery.record.Code;
import org.chancery.record.Topic;

/** Tells what a stretch of text is about from the topic words in it. */
final class Topics {
    private static final Map<String, Topic> TOPICS = Code.byCode(Topic.values());
    private static final int MOST = 3;

    private Topics() {}

    /** The main topics, the weightiest first; {@code other} where no topic word stands. */
    static List<Topic> of(Chart chart, Range range) {
        Map<Topic, Integer> weights = new EnumMap<>(Topic.class);
        int covered = range.from();
        for (int t = range.from(); t < range.to(); t++) {
            for (Finding f : chart.starting(t)) {
                if (f instanceof Occurrence o && o.kind().equals("topic") && o.to() <= range.to() && o.to() > covered) {
                    Topic topic = TOPICS.get(o.value());
                    if (topic != null) {
                        weights.merge(topic, o.to() - o.from() + 1, Integer::sum);
                    }
                    covered = o.to();
                }
            }
        }
        if (weights.isEmpty()) {
            return List.of(Topic.OTHER);
        }
        List<Topic> order = new ArrayList<>(weights.keySet());
        order.sort((a, b) -> Integer.compare(weights.getOrDefault(b, 0), weights.getOrDefault(a, 0)));
        return List.copyOf(order.subList(0, Math.min(MOST, order.size())));
    }
}
