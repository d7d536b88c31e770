package org.chancery.reader.people;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Title;
import org.chancery.reader.text.Text;
import org.chancery.record.Role;
import org.jspecify.annotations.Nullable;

/** Finds who is meant by an office without a name. */
final class OfficeHolders {
    /** Who can be called the leader of a state or an organisation. */
    private static final Set<Role> LEADERS =
            EnumSet.of(Role.HEAD_OF_STATE, Role.HEAD_OF_GOVERNMENT, Role.PARTY_LEADER, Role.IO_HEAD, Role.ROYAL);

    private final Text text;
    private final Register register;
    private final @Nullable String home;

    private final @Nullable String own;
    private final Namesakes namesakes;

    private OfficeHolders(
            Text text, Register register, Namesakes namesakes, @Nullable String home, @Nullable String own) {
        this.text = text;
        this.register = register;
        this.namesakes = namesakes;
        this.home = home;
        this.own = own;
    }

    /**
     * Resolves the offices of the article, and lets the sides named in it act for themselves.
     *
     * @param home code of the state whose offices the language's press names without saying so, or null
     * @param own code of the state whose offices this text names without saying so, or null
     */
    static void resolve(
            Text text,
            Register register,
            Namesakes namesakes,
            @Nullable String home,
            @Nullable String own,
            IntPredicate kept) {
        OfficeHolders holders = new OfficeHolders(text, register, namesakes, home, own);
        for (Mention mention : register.mentions()) {
            if (mention.type() == Mention.Type.PARTY) {
                register.assign(mention, mention.party() == null ? own : mention.party());
            }
            Title title = mention.title();
            if (mention.type() == Mention.Type.OFFICE
                    && title != null
                    && kept.test(mention.range().from())) {
                holders.resolve(mention, title);
            }
        }
    }

    private void resolve(Mention mention, Title title) {
        Individual holder = holder(mention, title);
        if (holder != null) {
            register.assign(mention, holder);
            holder.addByOffice(mention);
            register.assign(mention, holder.party());
        } else {
            register.assign(mention, partyOf(mention, title));
        }
    }

    /** Whom an office without a known holder serves: the party named, else its own state. */
    private @Nullable String partyOf(Mention mention, Title title) {
        if (mention.party() != null || title.home() != null) {
            return mention.party() != null ? mention.party() : title.home();
        }
        return title.isHigh() && !title.loose() ? own : null;
    }

    /**
     * The person who holds an office: of a high office told without its state the holder at home, else the one
     * named last before it, else the only one named behind it.
     */
    private @Nullable Individual holder(Mention mention, Title title) {
        List<String> office = NameWords.of(text, title.office());
        Holder best = null;
        List<Individual> after = new ArrayList<>();
        for (Individual candidate : register.individuals()) {
            if (mention.party() != null && !mention.party().equals(candidate.party())) {
                continue;
            }
            if (home == null && mention.party() == null && namesakes.excluded(office, title, candidate)) {
                continue;
            }
            boolean exact = candidate.holds(office, text);
            int before = lastBefore(candidate, mention.range().from());
            boolean known = candidate.role() == title.role() && (mention.party() != null || before >= 0);
            boolean same = !title.loose() && (candidate.holds(title.role()) || known);
            if (!exact && !same && !(mention.party() != null && covers(title, candidate.role()))) {
                continue;
            }
            boolean own = mention.party() == null && title.isHigh() && isHome(candidate);
            Holder holder = new Holder(candidate, own, exact, before);
            if (holder.at() >= 0) {
                best = best == null || holder.compareTo(best) > 0 ? holder : best;
            } else if (mention.party() != null
                    || title.home() == null
                    || title.home().equals(candidate.party())) {
                if (own) {
                    after.clear();
                }
                if (after.isEmpty() || !isHome(after.getFirst())) {
                    after.add(candidate);
                }
            }
        }
        if (best != null) {
            return best.individual();
        }
        return after.size() == 1 ? after.getFirst() : null;
    }

    /** Whether an office of a party said in general covers a role: its leader, its minister. */
    private static boolean covers(Title office, Role role) {
        return switch (office.role()) {
            case MINISTER -> role == Role.FOREIGN_MINISTER;
            case HEAD_OF_STATE, OTHER, OFFICIAL -> office.loose() && LEADERS.contains(role);
            default -> false;
        };
    }

    private boolean isHome(Individual individual) {
        return home != null && home.equals(individual.party());
    }

    private static int lastBefore(Individual candidate, int token) {
        int last = -1;
        for (Mention mention : candidate.mentions()) {
            if (mention.range().from() < token) {
                last = Math.max(last, mention.range().from());
            }
        }
        return last;
    }

    /** Somebody who can be meant by an office: the holder at home first, then who is named so word by word, then the latest. */
    private record Holder(Individual individual, boolean own, boolean exact, int at) implements Comparable<Holder> {
        @Override
        public int compareTo(Holder other) {
            int byOwn = Boolean.compare(own, other.own);
            int byWords = Boolean.compare(exact, other.exact);
            return byOwn != 0 ? byOwn : byWords != 0 ? byWords : Integer.compare(at, other.at);
        }
    }
}
