package org.chancery.reader.people;

import java.time.LocalDate;
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
     * @param day when the document was published, or null
     * @param kept tells for a token whether it belongs to the article
     */
    public static People resolve(
            Chart chart,
            Mentions mentions,
            Internationals names,
            @Nullable String home,
            @Nullable LocalDate day,
            IntPredicate kept) {
        Register register = new Register(mentions);
        NameJoining.join(chart, register, kept);
        new Allegiance(chart, names, register, day).settle();
        Namesakes namesakes = new Namesakes(chart.text(), register);
        String own = home != null ? null : OwnState.of(chart, register, kept);
        if (home == null && own == null) {
            own = new BareOffices(chart, register, namesakes, kept).state();
        }
        String state = own != null || home != null ? own : OwnState.byOffice(register);
        if (state != null) {
            OwnState.settle(register, state);
        }
        OfficeHolders.resolve(chart.text(), register, namesakes, home, own, kept);
        Pronouns.resolve(chart.text(), register, home == null, kept);
        Delegations.resolve(chart, register, kept);
        return register.people();
    }
}
