package org.chancery.reader;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chancery.reader.dating.Dated;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;

/** What the reader makes of a few sentences, for tests. */
final class Told {
    private static final Reader READER = Reader.standard();
    private static final Languages LANGUAGES = new Languages(Sources.of(Optional.empty(), Optional.empty()));

    private Told() {}

    /**
     * Everything recognised.
     *
     * @param published day of publication, or an empty string
     */
    static Floors floors(String language, String published, String words) {
        Language its = LANGUAGES.get(language);
        Text text = Text.of(words, its.vocabulary());
        return READER.floors(
                its, text, new Page("test", words, published.isEmpty() ? null : published, language, null));
    }

    /** The dates told, in EDTF; those that cannot be worked out are left out. */
    static List<String> dates(String language, String published, String words) {
        Floors floors = floors(language, published, words);
        List<Match> dates =
                floors.calendar().within(new Range(0, floors.chart().text().size()));
        return dates.stream()
                .map(floors.calendar()::resolve)
                .filter(Objects::nonNull)
                .map(Dated::edtf)
                .toList();
    }
}
