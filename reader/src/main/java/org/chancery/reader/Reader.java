package org.chancery.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
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
import org.chancery.record.Block;
import org.chancery.record.BlockKind;
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
        boolean vi = page.text().chars().anyMatch(c -> c >= 0x1EA0 && c <= 0x1EF9);
        Language language = "en".equals(page.language()) || !vi ? english : vietnamese;
        Text text = Text.of(page.text(), language.vocabulary());
        Published published = page.published() == null ? null : new Published(page.published(), PublishedBasis.GIVEN, null);
        Floors floors = floors(language, text, published);
        List<Block> blocks = List.of(new Block(0, text.codePoint(page.text().length()), BlockKind.BODY));
        return new Assembly(floors, names).reading(page, language.tag(), published, blocks, null);
    }

    Language vi() {
        return vietnamese;
    }

    Language en() {
        return english;
    }

    /** The way of a document, floor by floor. */
    Floors floors(Language language, Text text, @Nullable Published published) {
        Chart words = Chart.of(text, language.lexicon().find(text));
        IntPredicate kept = t -> true;
        Chart chart = language.rules().run(words.with(Names.in(words)));
        Mentions mentions = Mentions.of(chart);
        People people = PeopleResolver.resolve(chart, mentions, names, kept);
        Calendar calendar = Calendar.of(chart, day(published), kept);
        Sides sides = new Sides(text, mentions, people);
        Engagements engagements = Engagements.of(chart, mentions, people, calendar, sides, kept);
        Statements statements = Statements.of(chart, mentions, people, engagements, sides, kept);
        List<Instruments.Named> instruments = Instruments.of(chart, kept);
        List<Relations.Named> relations = Relations.of(chart, engagements, kept);
        return new Floors(chart, kept, mentions, people, calendar, engagements, statements, instruments, relations);
    }

    static @Nullable LocalDate day(@Nullable Published published) {
        try {
            return published == null ? null : LocalDate.parse(published.value());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
