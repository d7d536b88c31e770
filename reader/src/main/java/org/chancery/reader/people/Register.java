package org.chancery.reader.people;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Mentions;
import org.chancery.reader.text.Text;
import org.jspecify.annotations.Nullable;

/** The individuals known so far while a document's mentions are being resolved, and whom each mention stands for. */
final class Register {
    private final Mentions mentions;
    private final List<Individual> individuals = new ArrayList<>();
    private final @Nullable Individual[] who;
    private final @Nullable String[] party;

    Register(Mentions mentions) {
        this.mentions = mentions;
        this.who = new @Nullable Individual[mentions.all().size()];
        this.party = new @Nullable String[mentions.all().size()];
    }

    List<Mention> mentions() {
        return mentions.all();
    }

    /** The mentions before one in its sentence, the nearest first. */
    List<Mention> before(Mention mention, Text text) {
        int first = mention.number();
        int sentence = text.sentenceNumber(mention.range().from());
        while (first > 0
                && text.sentenceNumber(mentions.all().get(first - 1).range().from()) == sentence) {
            first--;
        }
        return mentions.all().subList(first, mention.number()).reversed();
    }

    List<Individual> individuals() {
        return individuals;
    }

    void add(Individual individual) {
        individuals.add(individual);
    }

    @Nullable
    Individual of(Mention mention) {
        return who[mention.number()];
    }

    /** Lets a mention stand for a person. */
    void assign(Mention mention, Individual individual) {
        who[mention.number()] = individual;
    }

    /** The party that a mention acts for, or null. */
    @Nullable
    String party(Mention mention) {
        return party[mention.number()];
    }

    /** Lets a mention act for a party. */
    void assign(Mention mention, @Nullable String code) {
        party[mention.number()] = code;
    }

    People people() {
        return People.of(mentions, individuals, who, party);
    }
}
