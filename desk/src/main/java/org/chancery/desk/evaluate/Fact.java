package org.chancery.desk.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One fact of gold or of a reading, in the flat form in which both are compared. */
sealed interface Fact {
    /** A span of it quotes other words than stand there, or its name is none of its mentions. Never so in gold. */
    boolean broken();

    /** The fact in a few words, for people. */
    String told();

    record Person(
            @Nullable String name,
            @Nullable String international,
            @Nullable String role,
            @Nullable String represents,
            boolean broken)
            implements Fact {
        @Override
        public String told() {
            return Telling.of(name) + " (" + Telling.of(role) + ", " + Telling.of(represents) + ")";
        }
    }

    record Engagement(
            @Nullable String id,
            @Nullable String type,
            @Nullable String form,
            @Nullable String status,
            @Nullable String date,
            @Nullable String country,
            List<String> parties,
            List<String> persons,
            boolean broken)
            implements Fact {
        @Override
        public String told() {
            return Telling.of(type) + " " + Telling.of(parties) + ", " + Telling.of(date) + ", " + Telling.of(status);
        }
    }

    /** {@code places}: where the content stands; in gold, everywhere its words do. */
    record Statement(
            @Nullable String engagement,
            List<String> by,
            List<String> speakers,
            List<String> to,
            @Nullable String act,
            @Nullable String mode,
            List<String> topics,
            @Nullable String content,
            List<Stretch> places,
            boolean broken)
            implements Fact {
        @Override
        public String told() {
            return Telling.of(by) + " " + Telling.of(act) + ": " + Telling.cut(content);
        }
    }

    record Instrument(@Nullable String name, boolean broken) implements Fact {
        @Override
        public String told() {
            return Telling.of(name);
        }
    }

    record Relation(List<String> between, @Nullable String level, boolean broken) implements Fact {
        @Override
        public String told() {
            return Telling.of(between) + ", " + Telling.of(level);
        }
    }
}
