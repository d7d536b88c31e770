package org.chancery.reader.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.jspecify.annotations.Nullable;

/** The days that an article tells, in the order of the text. */
public final class ToldDays {
    /** How many words the opening of an article has. */
    private static final int OPENING = 120;

    private record Told(int at, Dated day, boolean counted) {}

    private final List<Told> all = new ArrayList<>();
    private final @Nullable LocalDate published;
    private final int openingEnds;

    ToldDays(Calendar calendar, Text text, IntPredicate kept) {
        Publication publication = calendar.publication();
        this.published = publication == null ? null : publication.near();
        for (Match date : calendar.within(new Range(0, text.size()))) {
            Dated day = kept.test(date.from()) ? calendar.resolve(date) : null;
            if (day != null && day.isDay()) {
                all.add(new Told(date.from(), day, date.attribute("rel") != null));
            }
        }
        this.openingEnds = openingEnds(text, kept);
    }

    private static int openingEnds(Text text, IntPredicate kept) {
        int tokens = 0;
        for (Range sentence : text.sentences()) {
            tokens += kept.test(sentence.from()) ? sentence.to() - sentence.from() : 0;
            if (tokens > OPENING) {
                return sentence.to();
            }
        }
        return text.size();
    }

    /** The first day told with its year, not counted from another; or null. */
    @Nullable
    Dated first() {
        for (Told told : all) {
            if (!told.counted && told.day.year() > 0) {
                return told.day;
            }
        }
        return null;
    }

    /** The first day told in the opening of the article, with or without its year, that does not lie ahead; or null. */
    public @Nullable Dated lead() {
        for (Told told : all) {
            if (told.at >= openingEnds) {
                return null;
            }
            if (!ahead(told.day)) {
                return told.day;
            }
        }
        return null;
    }

    /** The latest day told before a token that does not lie ahead of the article, or null. */
    public @Nullable LocalDate latestBefore(int token) {
        LocalDate latest = null;
        for (Told told : all) {
            if (told.at >= token) {
                break;
            }
            if (told.day.year() > 0 && !ahead(told.day)) {
                LocalDate day = LocalDate.parse(told.day.edtf());
                latest = latest == null || day.isAfter(latest) ? day : latest;
            }
        }
        return latest;
    }

    private boolean ahead(Dated day) {
        return published != null
                && day.year() > 0
                && LocalDate.parse(day.edtf()).isAfter(published);
    }
}
