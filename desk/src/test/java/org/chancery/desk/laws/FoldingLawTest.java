package org.chancery.desk.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.function.UnaryOperator;
import org.chancery.reader.Page;
import org.chancery.reader.Reader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One text in other letters of the same sense says the same, in its own words. That quotes are the text's own holds for all. */
class FoldingLawTest {
    private static final Reader READER = Reader.standard();
    private static final String OLD = "òaóaỏaõaọaòeóeỏeõeọeùyúyủyũyụy";
    private static final String NEW = "oàoáoảoãoạoèoéoẻoẽoẹuỳuýuỷuỹuỵ";

    static List<Arguments> ways() {
        return List.of(
                way("decomposed", text -> Normalizer.normalize(text, Normalizer.Form.NFD), FoldingLawTest::composed),
                way("tone marks on the second vowel", FoldingLawTest::onSecond, FoldingLawTest::onFirst),
                way("tone marks on the first vowel", FoldingLawTest::onFirst, FoldingLawTest::onFirst),
                way("no-break spaces", text -> text.replace(' ', '\u00a0'), text -> text.replace('\u00a0', ' ')),
                way("characters beyond the first plane ahead", text -> "😀 " + text, text -> text));
    }

    private static Arguments way(String name, UnaryOperator<String> there, UnaryOperator<String> back) {
        return Arguments.of(name, there, back);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void otherLettersOfTheSameSenseSayTheSame(String name, UnaryOperator<String> there, UnaryOperator<String> back) {
        for (Page page : Corpus.examples()) {
            Page other = Page.of(page.source(), there.apply(page.text()));
            assertThat(Written.of(READER.read(other)).facts(back))
                    .as(page.source())
                    .isEqualTo(Written.of(READER.read(page)).facts(back));
        }
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String onFirst(String text) {
        return replaced(text, NEW, OLD);
    }

    private static String onSecond(String text) {
        return replaced(text, OLD, NEW);
    }

    /** Pairs of vowels at a word's end, which alone can be written in both ways, in the other way. */
    private static String replaced(String text, String from, String to) {
        String result = text;
        for (int i = 0; i < from.length(); i += 2) {
            String pair = from.substring(i, i + 2);
            result = result.replaceAll("(?<!q)" + pair + "(?!\\p{L})", to.substring(i, i + 2));
        }
        return result;
    }
}
