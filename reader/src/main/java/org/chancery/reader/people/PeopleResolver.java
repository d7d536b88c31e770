package org.chancery.reader.people;

import java.util.function.IntPredicate;
import org.chancery.reader.mentions.Mentions;
import org.chancery.reader.rules.Chart;
import org.jspecify.annotations.Nullable;

/**
 * Joins mentions to persons: first those by name, then offices without a name, then pronouns; and settles
 * whom each acts for.
 */
public final class PeopleResolver {
    private PeopleResolver() {}

    /**
     * Resolves a document's mentions.
     *
     * @param home code of the state whose offices the language's press names without saying so, or null
     * @param kept tells for a token whether it belongs to the article
     */
    public static People resolve(
            Chart chart, Mentions mentions, Internationals names, @Nullable String home, IntPredicate kept) {
        Register register = new Register(mentions);
        NameJoining.join(chart, register, kept);
        register.individuals().forEach(individual -> Allegiance.settle(individual, chart, names, register));
        OfficeHolders.resolve(chart.text(), register, home, kept);
        Pronouns.resolve(chart.text(), register, kept);
        return register.people();
    }
}
