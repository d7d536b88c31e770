package org.chancery.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chancery.reader.dating.Calendar;
import org.chancery.reader.engagements.Engagements;
import org.chancery.reader.engagements.Relations;
import org.chancery.reader.engagements.Sides;
import org.chancery.reader.mentions.Instruments;
import org.chancery.reader.mentions.Mentions;
import org.chancery.reader.mentions.Names;
import org.chancery.reader.people.Internationals;
import org.chancery.reader.people.NameTables;
import org.chancery.reader.people.People;
import org.chancery.reader.people.PeopleResolver;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.statements.Statements;
import org.chancery.reader.text.Text;
import org.chancery.reader.zones.LanguageGuess;
import org.chancery.reader.zones.PageStamp;
import org.chancery.reader.zones.Zones;
import org.chancery.record.Published;
import org.chancery.record.PublishedBasis;
import org.chancery.record.Reading;
import org.jspecify.annotations.Nullable;

/** Reads one document after another. Immutable; many threads may share one. */
public final class Reader {
    private final Language vietnamese;
    private final Language english;
    private final Internationals names;

    private Reader(Map<String, String> ownRules, Map<String, String> ownLexicon) {
        vietnamese = Language.load("vi", ownRules, ownLexicon);
        english = Language.load("en", ownRules, ownLexicon);
        names = new Internationals(NameTables.of(Resources.builtIn("names", ".tsv")));
    }

    /** The reader with the built-in rules and lexicons. */
    public static Reader standard() {
        return new Reader(Map.of(), Map.of());
    }

    /** Reads one page. The same page gives the same reading, always. */
    public Reading read(Page page) {
        String tag = page.language() != null ? page.language() : LanguageGuess.of(page.text());
        Language language = tag.equals("en") ? english : vietnamese;
        Text text = Text.of(page.text(), language.vocabulary());
        return new Assembly(floors(language, text, page), names).reading(page, language.tag());
    }

    Language vi() {
        return vietnamese;
    }

    Language en() {
        return english;
    }

    /** The way of a document, floor by floor. */
    Floors floors(Language language, Text text, Page page) {
        Chart words = Chart.of(text, language.lexicon().find(text));
        Zones zones = Zones.of(text, language.lexicon());
        Published published = published(page, text, zones, language);
        Chart chart = language.rules().run(words.with(Names.in(words)));
        Mentions mentions = Mentions.of(chart);
        People people = PeopleResolver.resolve(chart, mentions, names, zones::kept);
        Calendar calendar = Calendar.of(chart, day(published), zones::kept);
        Sides sides = new Sides(text, mentions, people);
        Engagements engagements = Engagements.of(chart, mentions, people, calendar, sides, zones::kept);
        Statements statements = Statements.of(chart, mentions, people, engagements, sides, zones::kept);
        List<Instruments.Named> instruments = Instruments.of(chart, zones::kept);
        List<Relations.Named> relations = Relations.of(chart, mentions, people, engagements, zones::kept);
        return new Floors(chart, zones, published, mentions, people, calendar, engagements, statements, instruments, relations);
    }

    /** The publication date handed over, else that of the page's stamp. */
    private static @Nullable Published published(Page page, Text text, Zones zones, Language language) {
        if (page.published() != null) {
            return new Published(page.published(), PublishedBasis.GIVEN, null);
        }
        return PageStamp.find(text, zones, language.lexicon())
                .map(stamp -> new Published(stamp.value(), PublishedBasis.PAGE_STAMP, text.span(stamp.range())))
                .orElse(null);
    }

    static @Nullable LocalDate day(@Nullable Published published) {
        try {
            return published == null ? null : LocalDate.parse(published.value());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
