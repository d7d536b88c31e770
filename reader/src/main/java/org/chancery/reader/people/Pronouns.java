package org.chancery.reader.people;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is meant by a pronoun: the first person of its sentence before it, else of the sentence before, be it one
 * told by a high office alone; by a pronoun with a party ("the Lao leader") the highest of those who act for it.
 */
final class Pronouns {
    private final Register register;
    private final boolean offices;
    private List<Antecedent> here = new ArrayList<>();
    private List<Antecedent> previous = new ArrayList<>();

    /** Whom a pronoun can stand for: a person, or only the party of an office whose holder is not named. */
    private record Antecedent(
            @Nullable Individual who, @Nullable String party) {}

    private Pronouns(Register register, boolean offices) {
        this.register = register;
        this.offices = offices;
    }

    /**
     * Resolves the pronouns of the article.
     *
     * @param offices whether one can stand for an office whose holder is not named
     */
    static void resolve(Text text, Register register, boolean offices, IntPredicate kept) {
        Pronouns pronouns = new Pronouns(register, offices);
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
            Antecedent meant = mention.party() != null ? highest(mention) : pick(here, mention);
            meant = meant == null && mention.party() == null ? pick(previous, mention) : meant;
            register.assign(mention, mention.party());
            if (meant != null) {
                if (meant.who() != null) {
                    register.assign(mention, meant.who());
                }
                register.assign(mention, meant.party());
                here.add(meant);
            }
        } else if (register.of(mention) instanceof Individual someone) {
            here.add(new Antecedent(someone, someone.party()));
        } else if (offices && isHigh(mention) && register.party(mention) != null) {
            here.add(new Antecedent(null, register.party(mention)));
        }
    }

    /** Of those named before who act for the pronoun's party, the one of the highest office. */
    private @Nullable Antecedent highest(Mention pronoun) {
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
        return highest == null ? null : new Antecedent(highest, highest.party());
    }

    private static boolean isHigh(Mention mention) {
        return mention.type() == Mention.Type.OFFICE
                && mention.party() == null
                && mention.title() != null
                && mention.title().isHigh();
    }

    private static int rank(Individual individual) {
        return individual.title() == null
                ? Integer.MAX_VALUE
                : individual.title().rank();
    }

    private static @Nullable Antecedent pick(List<Antecedent> from, Mention pronoun) {
        for (Antecedent candidate : from) {
            Individual who = candidate.who();
            if (who == null ? pronoun.title() == null : who.answersTo(pronoun)) {
                return candidate;
            }
        }
        return null;
    }
}
