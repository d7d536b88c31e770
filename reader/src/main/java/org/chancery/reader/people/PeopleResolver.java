package org.chancery.reader.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Mentions;
import org.chancery.reader.mentions.Title;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Joins mentions to persons: first those by name, then offices without a name, then pronouns; and settles
 * whom each acts for.
 */
public final class PeopleResolver {
    /** Ranks up to this one are high offices, of which a state has one holder. */
    private static final int HIGH = 5;

    private final Chart chart;
    private final Text text;
    private final Mentions mentions;
    private final Internationals names;
    private final @Nullable String home;
    private final List<Individual> individuals = new ArrayList<>();
    private final @Nullable Individual[] who;
    private final @Nullable String[] party;

    private PeopleResolver(Chart chart, Mentions mentions, Internationals names, @Nullable String home) {
        this.home = home;
        this.chart = chart;
        this.text = chart.text();
        this.mentions = mentions;
        this.names = names;
        this.who = new @Nullable Individual[mentions.all().size()];
        this.party = new @Nullable String[mentions.all().size()];
    }

    /**
     * Resolves a document's mentions.
     *
     * @param home code of the state whose offices the language's press names without saying so, or null
     * @param kept tells for a token whether it belongs to the article
     */
    public static People resolve(
            Chart chart, Mentions mentions, Internationals names, @Nullable String home, IntPredicate kept) {
        PeopleResolver r = new PeopleResolver(chart, mentions, names, home);
        r.joinNames(kept);
        r.individuals.forEach(r::settleParty);
        r.resolveOffices(kept);
        r.resolvePronouns(kept);
        return People.of(mentions, r.individuals, r.who, r.party);
    }

    /** Joins the mentions by name: those of the article, then those of furniture that fill out a name. */
    private void joinNames(IntPredicate kept) {
        Map<String, List<Individual>> byWord = new HashMap<>();
        for (Mention mention : mentions.all()) {
            if (mention.name() != null && kept.test(mention.range().from())) {
                join(mention, mention.name(), byWord, true);
            }
        }
        for (Mention mention : mentions.all()) {
            if (mention.name() != null && !kept.test(mention.range().from())) {
                join(mention, mention.name(), byWord, false);
            }
        }
    }

    private void join(Mention mention, Range name, Map<String, List<Individual>> byWord, boolean open) {
        List<String> words = NameWords.of(text, withoutSuffix(name));
        Individual known = null;
        for (String word : words) {
            for (Individual candidate : byWord.getOrDefault(word, List.of())) {
                boolean fits = NameWords.fit(words, candidate.words())
                        || (NameWords.sameInitials(words, candidate.words()) && sameOffice(mention, candidate));
                if (fits && partiesAgree(mention, candidate)) {
                    known = candidate;
                }
            }
        }
        if (known == null) {
            if (!open) {
                return;
            }
            known = new Individual(individuals.size(), mention, words, name);
            individuals.add(known);
        } else {
            known.add(mention, words, name);
        }
        for (String word : words) {
            List<Individual> list = byWord.computeIfAbsent(word, w -> new ArrayList<>());
            if (!list.contains(known)) {
                list.add(known);
            }
        }
        who[mention.number()] = known;
    }

    /** A name without the "Jr." that closes it. */
    private Range withoutSuffix(Range name) {
        int end = text.isMark(name.to() - 1, '.') ? name.to() - 1 : name.to();
        for (Finding finding : chart.ending(end)) {
            if (finding.kind().equals("name-suffix") && finding.from() > name.from()) {
                return new Range(name.from(), finding.from());
            }
        }
        return name;
    }

    private static boolean sameOffice(Mention mention, Individual candidate) {
        return mention.title() != null && candidate.holds(mention.title().role());
    }

    private static boolean partiesAgree(Mention mention, Individual candidate) {
        boolean differ = mention.party() != null
                && candidate.party() != null
                && !mention.party().equals(candidate.party());
        return !differ || (mention.name() != null && mention.name().length() >= 2);
    }

    private void settleParty(Individual individual) {
        Title title = individual.title();
        String known = leaderParty(individual);
        if (known != null) {
            individual.settleParty(known);
        }
        if (individual.party() == null && names.vietnamese(individual.words())) {
            individual.settleParty("VNM");
        }
        if (individual.party() == null && title != null) {
            individual.settleParty(title.home());
        }
        for (Mention mention : individual.mentions()) {
            party[mention.number()] = individual.party();
        }
    }

    private @Nullable String leaderParty(Individual individual) {
        for (Mention mention : individual.mentions()) {
            if (mention.name() != null) {
                for (Finding finding : chart.starting(mention.name().from())) {
                    if (finding instanceof Occurrence o && o.kind().equals("leader")) {
                        return o.entry().attribute("party");
                    }
                }
            }
        }
        return null;
    }

    private void resolveOffices(IntPredicate kept) {
        for (Mention mention : mentions.all()) {
            if (mention.type() == Mention.Type.PARTY) {
                party[mention.number()] = mention.party();
            }
            Title title = mention.title();
            if (mention.type() != Mention.Type.OFFICE
                    || title == null
                    || !kept.test(mention.range().from())) {
                continue;
            }
            Individual holder = holder(mention, title);
            if (holder != null) {
                who[mention.number()] = holder;
                holder.addByOffice(mention);
                party[mention.number()] = holder.party();
            } else {
                party[mention.number()] = mention.party() != null ? mention.party() : title.home();
            }
        }
    }

    /**
     * The person who holds an office: of a high office told without its state the holder at home, else the one
     * named last before it, else the only one named behind it.
     */
    private @Nullable Individual holder(Mention mention, Title title) {
        List<String> office = NameWords.of(text, title.office());
        Holder best = null;
        List<Individual> after = new ArrayList<>();
        for (Individual candidate : individuals) {
            if (mention.party() != null && !mention.party().equals(candidate.party())) {
                continue;
            }
            boolean exact = candidate.holds(office, text);
            if (!exact && !(candidate.holds(title.role()) && !title.loose())) {
                continue;
            }
            boolean own =
                    mention.party() == null && title.rank() <= HIGH && home != null && home.equals(candidate.party());
            Holder holder = new Holder(
                    candidate, own, exact, lastBefore(candidate, mention.range().from()));
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

    private boolean isHome(Individual individual) {
        return home != null && home.equals(individual.party());
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

    private static int lastBefore(Individual candidate, int token) {
        int last = -1;
        for (Mention mention : candidate.mentions()) {
            if (mention.range().from() < token) {
                last = Math.max(last, mention.range().from());
            }
        }
        return last;
    }

    /** A pronoun for a person stands for the first person of its sentence before it, else of the sentence before. */
    private void resolvePronouns(IntPredicate kept) {
        int sentence = -1;
        List<Individual> here = new ArrayList<>();
        List<Individual> previous = new ArrayList<>();
        for (Mention mention : mentions.all()) {
            if (!kept.test(mention.range().from())) {
                continue;
            }
            int its = text.sentenceNumber(mention.range().from());
            if (its != sentence) {
                if (!here.isEmpty()) {
                    previous = here;
                    here = new ArrayList<>();
                }
                sentence = its;
            }
            if (mention.type() == Mention.Type.PRONOUN && mention.value().equals("person")) {
                Individual meant = pick(here, mention);
                meant = meant == null ? pick(previous, mention) : meant;
                if (meant != null) {
                    who[mention.number()] = meant;
                    party[mention.number()] = meant.party();
                    here.add(meant);
                }
            } else if (who[mention.number()] instanceof Individual someone) {
                here.add(someone);
            }
        }
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
