package org.chancery.register.store;

import org.chancery.record.Document;
import org.chancery.record.Reading;

/** Readings and their texts, which are kept apart from each other. */
public final class Texts {
    private Texts() {}

    /** A reading without its text. */
    static Reading without(Reading reading) {
        return with(reading, "");
    }

    /** A reading with a text in the place of its own. */
    public static Reading with(Reading reading, String text) {
        Document d = reading.document();
        Document document =
                new Document(d.id(), d.source(), d.language(), d.title(), d.published(), d.outlet(), text, d.blocks());
        return new Reading(
                reading.reader(),
                document,
                reading.persons(),
                reading.engagements(),
                reading.statements(),
                reading.instruments(),
                reading.relations(),
                reading.warnings());
    }
}
