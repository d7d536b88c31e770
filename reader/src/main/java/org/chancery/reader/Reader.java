package org.chancery.reader;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.chancery.reader.dating.Calendar;
import org.chancery.reader.dating.Publication;
import org.chancery.reader.engagements.Engagements;
import org.chancery.reader.engagements.Relations;
import org.chancery.reader.engagements.Sides;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.mentions.Instruments;
import org.chancery.reader.mentions.Mentions;
import org.chancery.reader.people.Foreigners;
import org.chancery.reader.people.People;
import org.chancery.reader.people.PeopleResolver;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.statements.Statements;
import org.chancery.reader.text.Text;
import org.chancery.reader.zones.LanguageGuess;
import org.chancery.reader.zones.PageStamp;
import org.chancery.reader.zones.Zones;
import org.chancery.record.BlockKind;
import org.chancery.record.Published;
import org.chancery.record.PublishedBasis;
import org.chancery.record.ReaderInfo;
import org.chancery.record.Reading;
import org.chancery.record.Warning;
import org.jspecify.annotations.Nullable;

/** Reads one document after another. Immutable; many threads may share one. */
public final class Reader {
    private final Languages languages;
    private final ReaderInfo info;

    private Reader(Sources sources) {
        languages = new Languages(sources);
        info = new ReaderInfo(Build.version(), sources.digest());
        if (sources.extended()) {
            languages.check();
        }
    }

    /** The reader with the built-in rules and lexicons. */
    public static Reader standard() {
        return with(Optional.empty(), Optional.empty());
    }

    /**
     * A reader with a user's own files on top of the built-in ones. Those that lie directly in a folder, or in
     * {@code any} within it, count for every language; those in a folder named by a language, as {@code vi}, for
     * that one. A language that has only files of the user's own is read where a page says that it is in it.
     *
     * @param rules folder of {@code .rules} files, which may add to built-in strata or bring strata of their own
     * @param lexicon folder of {@code .lex} files
     * @throws org.chancery.reader.data.MistakeException with everything that is wrong in the files
     */
    public static Reader with(Optional<Path> rules, Optional<Path> lexicon) {
        return new Reader(Sources.of(rules, lexicon));
    }

    /** Tags of the languages that can be read. */
    public Set<String> languages() {
        return languages.tags();
    }

    /** Reads one page. The same page gives the same reading, always. */
    public Reading read(Page page) {
        return read(page, (floors, reading) -> {});
    }

    /** Reads one page and tells how: the reading, and all that was and was not made of the text. */
    public Trace trace(Page page) {
        List<Trace> parts = new ArrayList<>();
        Reading reading = read(page, (floors, part) -> parts.add(new Tracing(floors, part).trace()));
        return Trace.joined(reading, parts);
    }

    /**
     * Reads one page.
     *
     * @param witness sees what the floors made of each part of the page that was read, and the reading of the part
     */
    private Reading read(Page page, BiConsumer<Floors, Reading> witness) {
        LanguageGuess guess = guess(page);
        Warning unread = Unread.reason(page, guess.tag(), languages.tags());
        if (unread != null) {
            return Unread.reading(page, guess.tag(), unread, info);
        }
        Language language = languages.get(guess.tag());
        List<Reading> readings = new ArrayList<>();
        String published = page.published();
        for (Parts.Part part : Parts.of(page.text())) {
            Page its = new Page(page.source(), part.text(), published, page.language(), page.outlet());
            Text text = Text.of(part.text(), part.start(), language.vocabulary());
            Floors floors = floors(language, text, its);
            Reading reading = new Assembly(floors, language.names(), info).reading(its, guess);
            witness.accept(floors, reading);
            readings.add(reading);
            published = published == null && floors.published() != null
                    ? floors.published().value()
                    : published;
        }
        return readings.size() == 1 ? readings.getFirst() : Joined.of(page, guess, readings);
    }

    /** The language of a page: one handed over that can be read, else that of its prose, or {@code und}. */
    private LanguageGuess guess(Page page) {
        LanguageGuess guess = LanguageGuess.read(page.text());
        String given = page.language();
        return given != null && languages.tags().contains(given) ? new LanguageGuess(given, guess.mixed()) : guess;
    }

    /** The way of a document, floor by floor. */
    Floors floors(Language language, Text text, Page page) {
        List<Occurrence> words = language.lexicon().find(text);
        Zones zones = Zones.of(text, words);
        PageStamp stamp =
                page.published() != null ? null : PageStamp.find(text, zones).orElse(null);
        Published published = published(page, text, stamp);
        Chart chart = language.recognise(text, words);
        Mentions mentions = Mentions.of(chart);
        Publication when = Publication.of(published == null ? null : published.value());
        People people =
                PeopleResolver.resolve(chart, mentions, language.names(), language.home(), day(when), zones::kept);
        Calendar calendar = Calendar.of(
                chart,
                people,
                language.beginnings(),
                when,
                stamp == null ? null : stamp.range(),
                token -> zones.kept(token) && zones.kind(token) != BlockKind.STAMP);
        Sides sides = new Sides(text, mentions, people);
        Engagements engagements =
                Engagements.of(chart, mentions, people, calendar, sides, language.home(), zones::kept);
        if (language.home() != null) {
            Foreigners.settle(chart, people, language.home());
        }
        Statements statements =
                Statements.of(chart, mentions, people, engagements, sides, language.home(), zones::kept);
        List<Instruments.Named> instruments = Instruments.of(chart, zones::kept);
        List<Relations.Named> relations = Relations.of(chart, mentions, people, engagements, zones::kept);
        return new Floors(
                chart, zones, published, mentions, people, calendar, engagements, statements, instruments, relations);
    }

    /** The publication date handed over, else that of the page's stamp. */
    private static @Nullable Published published(Page page, Text text, @Nullable PageStamp stamp) {
        if (page.published() != null) {
            return new Published(page.published(), PublishedBasis.GIVEN, null);
        }
        return stamp == null ? null : new Published(stamp.value(), PublishedBasis.PAGE_STAMP, text.span(stamp.range()));
    }

    private static @Nullable LocalDate day(@Nullable Publication publication) {
        return publication == null ? null : publication.near();
    }
}
