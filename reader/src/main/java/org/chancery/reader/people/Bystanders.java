package org.chancery.reader.people;

import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.rules.Chart;

/** Tells who is merely named: everywhere in the document only spoken of, dead, or the namesake of something. */
public final class Bystanders {
    private Bystanders() {}

    /** Whether all the words that name somebody show a bystander. */
    public static boolean merelyNamed(Individual individual, Chart chart) {
        boolean aside = false;
        if (individual.mentions().stream().anyMatch(mention -> departed(mention, chart, "dead"))) {
            return true;
        }
        for (Mention mention : individual.mentions()) {
            if (mention.name() == null) {
                continue;
            }
            if (departed(mention, chart, "none")) {
                return true;
            }
            if (!aside(mention, chart)) {
                return false;
            }
            aside = true;
        }
        return aside;
    }

    private static boolean aside(Mention mention, Chart chart) {
        for (Finding finding : chart.ending(mention.range().from())) {
            if (finding.kind().equals("aside")) {
                return true;
            }
        }
        return false;
    }

    private static boolean departed(Mention mention, Chart chart, String how) {
        for (Finding finding : chart.starting(mention.range().to())) {
            if (finding.kind().equals("departed") && finding.has("value", how)) {
                return true;
            }
        }
        return false;
    }
}
