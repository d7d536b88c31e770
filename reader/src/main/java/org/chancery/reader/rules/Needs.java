package org.chancery.reader.rules;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reader.text.TokenTest;
import org.chancery.reader.text.Vocabulary;

/**
 * What must stand in a stretch of text for a pattern to match there: of each need one element. It is told by
 * bits that several words or kinds share, so a stretch that has them may still lack the elements.
 */
final class Needs {
    /** One of these words, kinds of findings or shapes, as bits. */
    private record Need(long words, long kinds, int shapes) {
        boolean metBy(Ahead ahead, int token) {
            return (words & ahead.words(token)) != 0
                    || (kinds & ahead.kinds(token)) != 0
                    || (shapes & ahead.shapes(token)) != 0;
        }

        Need or(Need other) {
            return new Need(words | other.words, kinds | other.kinds, shapes | other.shapes);
        }

        /** The fewer elements meet it, the more it tells; a shape is met by many. */
        int breadth() {
            return Long.bitCount(words) + 2 * Long.bitCount(kinds) + 32 * Integer.bitCount(shapes);
        }
    }

    private final Need[] needs;

    private Needs(List<Need> needs) {
        this.needs = needs.toArray(Need[]::new);
    }

    static Needs of(Pattern pattern, Vocabulary vocabulary) {
        return new Needs(needs(pattern, vocabulary));
    }

    /** Whether the rest of the sentence from a token on may have all that is needed. */
    boolean metBy(Ahead ahead, int token) {
        for (Need need : needs) {
            if (!need.metBy(ahead, token)) {
                return false;
            }
        }
        return true;
    }

    private static List<Need> needs(Pattern pattern, Vocabulary vocabulary) {
        return switch (pattern) {
            case Pattern.Literal literal -> List.of(new Need(Ahead.bit(vocabulary.learn(literal.word())), 0, 0));
            case Pattern.Found found -> List.of(new Need(0, Chart.bit(found.kind()), 0));
            case Pattern.Shaped shaped ->
                shaped.test() == TokenTest.ANY
                        ? List.of()
                        : List.of(new Need(0, 0, shaped.test().bit()));
            case Pattern.Sequence sequence -> {
                List<Need> all = new ArrayList<>();
                sequence.parts().forEach(part -> all.addAll(needs(part, vocabulary)));
                yield all;
            }
            case Pattern.Choice choice -> ofAny(choice, vocabulary);
            case Pattern.Repeat repeat -> repeat.least() > 0 ? needs(repeat.part(), vocabulary) : List.of();
            case Pattern.Capture capture -> needs(capture.part(), vocabulary);
            case Pattern.Look look -> List.of();
        };
    }

    /** Of each option the need that tells most, together; none where an option needs nothing. */
    private static List<Need> ofAny(Pattern.Choice choice, Vocabulary vocabulary) {
        Need any = new Need(0, 0, 0);
        for (Pattern option : choice.options()) {
            List<Need> needs = needs(option, vocabulary);
            if (needs.isEmpty()) {
                return List.of();
            }
            Need narrowest = needs.getFirst();
            for (Need need : needs) {
                narrowest = need.breadth() < narrowest.breadth() ? need : narrowest;
            }
            any = any.or(narrowest);
        }
        return List.of(any);
    }
}
