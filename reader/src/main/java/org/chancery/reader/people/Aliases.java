package org.chancery.reader.people;

import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Name;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.jspecify.annotations.Nullable;

/** Finds the name in brackets behind a person's name in Vietnamese spelling: "Trương Quân (Zhang Jun)". */
public final class Aliases {
    private Aliases() {}

    /** The words in brackets that are a name of two words or more in plain Latin letters, or null. */
    public static @Nullable Range of(Individual individual, Chart chart) {
        Text text = chart.text();
        for (Mention mention : individual.mentions()) {
            Range name = mention.name();
            Range alias = name == null ? null : beside(name, chart);
            if (alias != null
                    && name != null
                    && NameSpelling.vietnamised(text.quote(name))
                    && NameSpelling.plainLatin(text.quote(alias))) {
                return alias;
            }
        }
        return null;
    }

    /** The name of two words or more in brackets behind a name, or null. */
    static @Nullable Range beside(Range name, Chart chart) {
        Text text = chart.text();
        if (!text.isMark(name.to(), '(')) {
            return null;
        }
        for (Finding finding : chart.starting(name.to() + 1)) {
            if (finding instanceof Name other && other.to() - other.from() > 1 && text.isMark(other.to(), ')')) {
                return other.range();
            }
        }
        return null;
    }
}
