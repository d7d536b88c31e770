package org.chancery.reader.engagements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.reader.lexicon.States;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Mentions;
import org.chancery.reader.mentions.Title;
import org.chancery.reader.people.Individual;
import org.chancery.reader.people.People;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.jspecify.annotations.Nullable;

/** Whom "the two sides", "both ministers", "the leaders" stand for. */
public final class Sides {
    private final Text text;
    private final Mentions mentions;
    private final People people;
    private final Set<String> main;
    private final Set<String> mainOfPersons;

    public Sides(Text text, Mentions mentions, People people) {
        this.text = text;
        this.mentions = mentions;
        this.people = people;
        this.main = mainPair(false);
        this.mainOfPersons = mainPair(true);
    }

    /** Those that a collective stands for. */
    public record Together(Set<String> parties, List<Individual> persons) {}

    /**
     * Resolves a collective: to the two parties named before it in its sentence (by persons, where persons are
     * meant), else to those of the contact
     * being told, else to the two that the document is about.
     *
     * @param current the contact being told, or null
     */
    public Together resolve(Mention collective, @Nullable Encounter current) {
        Set<String> behind = apposed(collective);
        if (!behind.isEmpty()) {
            return new Together(behind, persons(collective, behind, new ArrayList<>()));
        }
        if (collective.count() > 2 && current != null && current.parties().size() == collective.count()) {
            return new Together(new LinkedHashSet<>(current.parties()), List.copyOf(current.persons()));
        }
        Range before = new Range(
                text.sentence(collective.range().from()).from(),
                collective.range().from());
        Set<String> parties = new LinkedHashSet<>();
        List<Individual> named = new ArrayList<>();
        for (Mention m : mentions.within(before)) {
            if (collective.value().equals("parties") || people.individual(m) != null) {
                add(m, parties, named);
            }
        }
        if (parties.size() > 2) {
            parties.removeIf(code -> !States.isState(code));
        }
        if (parties.size() != 2 || parties.stream().anyMatch(code -> !States.isState(code)) && current != null) {
            named.clear();
            parties = current != null && current.parties().size() >= 2 && !(states(main) && !states(current.parties()))
                    ? new LinkedHashSet<>(current.parties())
                    : collective.value().equals("parties") ? main : mainOfPersons;
            if (current != null) {
                named.addAll(current.persons());
            }
        }
        return new Together(parties, persons(collective, parties, named));
    }

    /** The parties that follow "the two countries" in a row with no words between, or none where they are fewer than it counts. */
    private Set<String> apposed(Mention collective) {
        Set<String> codes = new LinkedHashSet<>();
        int end = text.sentence(collective.range().from()).to();
        int at = collective.range().to();
        for (Mention m : mentions.within(new Range(at, end))) {
            if (m.type() != Mention.Type.PARTY || m.range().from() - at > (codes.isEmpty() ? 0 : 1)) {
                break;
            }
            String code = people.party(m);
            if (code != null) {
                codes.add(code);
            }
            at = m.range().to();
        }
        return codes.size() >= Math.max(2, collective.count()) ? codes : Set.of();
    }

    /** Whether two states are meant: the two sides of a text are states rather than a state and a body. */
    private static boolean states(Set<String> parties) {
        return parties.size() >= 2 && parties.stream().allMatch(States::isState);
    }

    /** The other of the two parties that the document is about, or none. */
    Set<String> other(String code) {
        Set<String> others = new LinkedHashSet<>(main);
        return others.remove(code) ? others : Set.of();
    }

    private void add(Mention m, Set<String> parties, List<Individual> named) {
        String code = people.party(m);
        if (code != null) {
            parties.add(code);
        }
        Individual who = people.individual(m);
        if (who != null) {
            named.add(who);
        }
    }

    /** Of "both ministers" the ministers; of "the leaders" those named; of "both sides" nobody. */
    private List<Individual> persons(Mention collective, Set<String> parties, List<Individual> named) {
        Title office = collective.title();
        if (office != null) {
            List<Individual> holders = new ArrayList<>();
            for (Individual person : people.individuals()) {
                boolean fits = person.role() == office.role()
                        || person.title() != null
                                && text.quote(person.title().office()).equalsIgnoreCase(text.quote(office.office()));
                if (fits && person.party() != null && parties.contains(person.party())) {
                    holders.add(person);
                }
            }
            return holders.size() == parties.size() ? holders : List.copyOf(new LinkedHashSet<>(named));
        }
        if (!collective.value().equals("persons") && !collective.value().equals("person")) {
            return List.of();
        }
        return named.isEmpty() ? lastOfEach(parties, collective) : List.copyOf(new LinkedHashSet<>(named));
    }

    /** Of each party the person named last before "the two leaders", or nobody where one of them has none. */
    private List<Individual> lastOfEach(Set<String> parties, Mention collective) {
        Map<String, Individual> last = new LinkedHashMap<>();
        for (Mention m : mentions.within(new Range(0, collective.range().from()))) {
            Individual who = people.individual(m);
            String code = people.party(m);
            if (who != null && code != null && parties.contains(code)) {
                last.put(code, who);
            }
        }
        return parties.size() == 2 && last.size() == 2 ? List.copyOf(last.values()) : List.of();
    }

    /** The two parties most often named, or those whose persons are; none where there are not two. */
    private Set<String> mainPair(boolean ofPersons) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Mention m : mentions.all()) {
            String code = people.party(m);
            if (code != null && (!ofPersons || people.individual(m) != null)) {
                counts.merge(code, people.individual(m) == null ? 1 : 3, Integer::sum);
            }
        }
        List<String> order = new ArrayList<>(counts.keySet());
        order.sort((a, b) -> Integer.compare(counts.getOrDefault(b, 0), counts.getOrDefault(a, 0)));
        return order.size() < 2 ? Set.of() : new LinkedHashSet<>(order.subList(0, 2));
    }
}
