package org.chancery.reader.people;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is meant by a pronoun: the first person of its sentence before it, else of the sentence before; by one
 * with a party ("the Lao leader") the highest of those who act for it.
 */
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
            Individual meant = mention.party() != null ? highest(mention) : pick(here, mention);
            meant = meant == null && mention.party() == null ? pick(previous, mention) : meant;
            register.assign(mention, mention.party());
            if (meant != null) {
                register.assign(mention, meant);
                register.assign(mention, meant.party());
                here.add(meant);
            }
        } else if (register.of(mention) instanceof Individual someone) {
            here.add(someone);
        }
    }

    /** Of those named before who act for the pronoun's party, the one of the highest office. */
    private @Nullable Individual highest(Mention pronoun) {
        Individual highest = null;
        for (Individual candidate : register.individuals()) {
            boolean named = candidate.name().from() < pronoun.range().from();
            if (named
                    && String.valueOf(pronoun.party()).equals(candidate.party())
                    && candidate.answersTo(pronoun)
                    && (highest == null || rank(candidate) < rank(highest))) {
                highest = candidate;
            }
        }
        return highest;
    }

    private static int rank(Individual individual) {
        return individual.title() == null
                ? Integer.MAX_VALUE
                : individual.title().rank();
    }

    private static @Nullable Individual pick(List<Individual> from, Mention pronoun) {
        for (Individual candidate : from) {
            if (candidate.answersTo(pronoun)) {
                return candidate;
            }
        }
        return null;
    }
}
