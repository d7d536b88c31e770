package org.chancery.reader.engagements;

import java.util.List;
import java.util.Set;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.lexicon.States;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Title;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.chancery.record.Role;
import org.jspecify.annotations.Nullable;

/** The state to which an ambassador is sent, as the words of the office name it. */
final class Posts {
    private final Chart chart;

    Posts(Chart chart) {
        this.chart = chart;
    }

    /** The post of an ambassador who acts for some parties, or null. */
    @Nullable
    String of(Mention ambassador, Set<String> own) {
        Title title = ambassador.title();
        return title == null || title.role() != Role.AMBASSADOR ? null : other(ambassador.range(), own);
    }

    /** The state that some words name besides these parties, or null. */
    @Nullable
    String other(Range words, Set<String> own) {
        for (String kind : List.of("party", "place")) {
            for (Occurrence o : chart.within(words, kind, Occurrence.class)) {
                if (States.isState(o.value()) && !own.contains(o.value())) {
                    return o.value();
                }
            }
        }
        return null;
    }
}
