package org.chancery.reader.engagements;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Mentions;
import org.chancery.reader.mentions.Title;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.chancery.record.Role;

/**
 * Tells an article on sport, courts, trade or daily life from one on diplomacy: it is full of their words, and
 * there those meet, visit and sign who hold no office. States are teams in it.
 */
public final class Everyday {
    /** Different words of daily life that make an article one about it. */
    private static final int FEWEST = 3;

    /** Fewer are enough where they are words of sport, whose teams bear the names of states. */
    private static final int FEWEST_OF_SPORT = 2;

    /** Those who hold an office, but not one in which a state acts abroad. */
    private static final Set<Role> PRIVATE = EnumSet.of(Role.BUSINESS, Role.EXPERT, Role.OTHER, Role.LOCAL_LEADER);

    private final Chart chart;
    private final Mentions mentions;
    private final boolean article;

    private Everyday(Chart chart, Mentions mentions, boolean article) {
        this.chart = chart;
        this.mentions = mentions;
        this.article = article;
    }

    /**
     * Looks an article over.
     *
     * @param kept tells for a token whether it belongs to the article
     */
    public static Everyday of(Chart chart, Mentions mentions, IntPredicate kept) {
        Set<String> words = new HashSet<>();
        Set<String> sport = new HashSet<>();
        int everyday = 0;
        for (Occurrence word : chart.all("everyday", Occurrence.class)) {
            if (kept.test(word.from())) {
                String form =
                        chart.text().word(word.from()) + " " + chart.text().word(word.to() - 1);
                (word.value().equals("sport") ? sport : words).add(form);
                everyday++;
            }
        }
        boolean article = (words.size() + sport.size() >= FEWEST || sport.size() >= FEWEST_OF_SPORT)
                && mentions.all().stream().filter(Everyday::inOffice).count() < everyday;
        return new Everyday(chart, mentions, article);
    }

    /** Whether the article is about daily life. */
    public boolean article() {
        return article;
    }

    /** Whether the article is about daily life, and the sentence of some words names nobody in office. */
    boolean covers(Range words) {
        return article
                && mentions.within(chart.text().sentence(words.from())).stream().noneMatch(Everyday::inOffice);
    }

    private static boolean inOffice(Mention mention) {
        Title title = mention.title();
        return title != null && !PRIVATE.contains(title.role());
    }
}
