package org.chancery.reader.people;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.text.Text;
import org.jspecify.annotations.Nullable;

/** Finds who is meant by a pronoun: the first person of its sentence before it, else of the sentence before. */
final class Pronouns {
    private final Register register;
    private List<Individual> here = new ArrayList<>();
    private List<Individual> previous = new ArrayList<>();

    private Pronouns(Register register) {
        this.register = register;
    }

    static void resolve(Text text, Register register, IntPredicate kept) {
        Pronouns pronouns = new Pronouns(register);
        int sentence = -1;
        for (Mention mention : register.mentions()) {
            if (!kept.test(mention.range().from())) {
                continue;
            }
            int its = text.sentenceNumber(mention.range().from());
            if (its != sentence) {
                pronouns.next();
                sentence = its;
            }
            pronouns.take(mention);
        }
    }

    private void next() {
        if (!here.isEmpty()) {
            previous = here;
            here = new ArrayList<>();
        }
    }

    private void take(Mention mention) {
        if (mention.type() == Mention.Type.PRONOUN && mention.value().equals("person")) {
            Individual meant = pick(here, mention);
            meant = meant == null ? pick(previous, mention) : meant;
            if (meant != null) {
                register.assign(mention, meant);
                register.assign(mention, meant.party());
                here.add(meant);
            }
        } else if (register.of(mention) instanceof Individual someone) {
            here.add(someone);
        }
    }

    private static @Nullable Individual pick(List<Individual> from, Mention pronoun) {
        for (Individual candidate : from) {
            boolean agrees = pronoun.gender().isEmpty()
                    || pronoun.gender().equals("n")
                    || candidate.gender().equals("n")
                    || candidate.gender().equals(pronoun.gender());
            boolean fits =
                    pronoun.title() == null || candidate.holds(pronoun.title().role());
            if (agrees && fits) {
                return candidate;
            }
        }
        return null;
    }
}
