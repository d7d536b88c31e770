package org.chancery.reader.people;

import java.util.function.IntPredicate;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Lets "the delegation" act for the party of whoever leads it, of whom it is named beside, or of the delegation
 * named last.
 */
final class Delegations {
    private static final String DELEGATION = "delegation";

    /** Words between a delegation and the words that say who leads it, and between these and the leader. */
    private static final int REACH = 2;

    private final Chart chart;
    private final Text text;
    private final Register register;
    private @Nullable String last;

    private Delegations(Chart chart, Register register) {
        this.chart = chart;
        this.text = chart.text();
        this.register = register;
    }

    static void resolve(Chart chart, Register register, IntPredicate kept) {
        Delegations delegations = new Delegations(chart, register);
        for (Mention mention : register.mentions()) {
            if (mention.type() == Mention.Type.PARTY
                    && kept.test(mention.range().from())) {
                delegations.take(mention);
            }
        }
    }

    private void take(Mention mention) {
        Occurrence head = head(mention);
        if (head == null) {
            return;
        }
        String party = register.party(mention);
        if (party == null && head.to() >= mention.range().to()) {
            party = meant(mention);
            register.assign(mention, party);
        }
        last = party == null ? last : party;
    }

    private @Nullable Occurrence head(Mention mention) {
        for (Finding f : chart.starting(mention.range().from())) {
            if (f instanceof Occurrence o
                    && o.kind().equals("delegate")
                    && o.value().equals(DELEGATION)) {
                return o;
            }
        }
        return null;
    }

    private @Nullable String meant(Mention delegation) {
        String leader = leader(delegation);
        String beside = leader == null ? beside(delegation) : leader;
        return beside == null ? last : beside;
    }

    /** The party of whoever is named behind the words that say who leads it. */
    private @Nullable String leader(Mention delegation) {
        Mention next = at(delegation.number() + 1);
        if (next == null) {
            return null;
        }
        for (int t = delegation.range().to(); t <= delegation.range().to() + REACH && t < text.size(); t++) {
            for (Finding f : chart.starting(t)) {
                if (f.kind().equals("led-by")
                        && next.range().from() >= f.to()
                        && next.range().from() - f.to() <= REACH) {
                    return party(next);
                }
            }
        }
        return null;
    }

    /** The party of whoever is named just before it with a word that joins or leads: "X and the delegation", "X leads the delegation". */
    private @Nullable String beside(Mention delegation) {
        Mention before = at(delegation.number() - 1);
        int from = delegation.range().from();
        if (before == null || text.sentenceNumber(before.range().from()) != text.sentenceNumber(from)) {
            return null;
        }
        for (Finding f : chart.ending(from)) {
            boolean joins =
                    f.kind().equals("connector") && f.from() == before.range().to() && !text.isMark(from - 1, ',');
            if (joins || f.kind().equals("leads")) {
                return party(before);
            }
        }
        return null;
    }

    /** The party of the person whom a mention stands for, else its own. */
    private @Nullable String party(Mention mention) {
        Individual individual = register.of(mention);
        String its = individual == null ? null : individual.party();
        return its != null ? its : register.party(mention);
    }

    private @Nullable Mention at(int number) {
        return number < 0 || number >= register.mentions().size()
                ? null
                : register.mentions().get(number);
    }
}
