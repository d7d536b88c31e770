package org.chancery.reader;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.record.DateBasis;
import org.chancery.record.Engagement;
import org.chancery.record.EventDate;
import org.chancery.record.Published;
import org.chancery.record.Reading;
import org.chancery.record.Span;
import org.chancery.record.Status;
import org.chancery.record.Warning;
import org.chancery.record.WarningCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WarningsTest {
    private static final Reader READER = Reader.standard();

    private static final String TALKS =
            "Ngày 5/3/2024, tại Hà Nội, Bộ trưởng Ngoại giao Bùi Văn Cảng đã hội đàm với Ngoại trưởng Pháp Paul Duport"
                    + " và trao đổi về hợp tác giữa hai nước.";
    private static final String FRENCH =
            "Le ministre des Affaires étrangères a reçu mardi son homologue au palais, et les deux hommes ont parlé de la"
                    + " pêche dans le golfe et de la situation dans la région.";
    private static final String CHINESE = "外交部长星期二在首都会见了来访的外国客人，双方就两国关系和地区局势交换了意见。";
    private static final String ENGLISH =
            "The minister received the ambassador of Japan at the ministry on 5 March 2024, and they talked about the"
                    + " fisheries of the gulf and the situation in the region.";

    @Test
    void aSoundArticleHasNone() {
        assertThat(codes(TALKS)).isEmpty();
        assertThat(codes(ENGLISH)).isEmpty();
    }

    @Test
    void whatCouldNotBeDecodedIsCountedAndItsFirstPlaceShown() {
        Warning warning = only(WarningCode.UNDECODABLE, "😀 " + TALKS.replace("hợp tác", "h\uFFFDp t\uFFFDc"));

        assertThat(warning.message()).startsWith("In 2 places ");
        int first = 2 + TALKS.indexOf("hợp tác") + 1;
        assertThat(warning.span()).isEqualTo(new Span(first, first + 1, "\uFFFD"));
    }

    @ParameterizedTest
    @CsvSource({"fr, French", "zh, Chinese"})
    void aTextInAnotherLanguageHasItsTagAndNoFacts(String tag, String name) {
        Reading reading = read(tag.equals("fr") ? FRENCH : CHINESE);

        assertThat(reading.document().language()).isEqualTo(tag);
        assertNoFacts(reading);
        assertThat(reading.warnings()).singleElement().satisfies(w -> {
            assertThat(w.code()).isEqualTo(WarningCode.OTHER_LANGUAGE);
            assertThat(w.message()).contains(name, "English and Vietnamese");
        });
    }

    @Test
    void aTextWhoseLanguageCannotBeToldHasNoFacts() {
        Reading reading = read("Lorem ipsum dolor sit amet.");

        assertThat(reading.document().language()).isEqualTo("und");
        assertNoFacts(reading);
        assertThat(reading.warnings()).extracting(Warning::code).containsExactly(WarningCode.OTHER_LANGUAGE);
    }

    @Test
    void theLanguageHandedOverCounts() {
        Reading reading = READER.read(new Page("x", FRENCH, null, "en", null));

        assertThat(reading.document().language()).isEqualTo("en");
        assertThat(reading.warnings()).extracting(Warning::code).doesNotContain(WarningCode.OTHER_LANGUAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "ộ", "😀"})
    void aTextOverTheGreatestLengthIsNotRead(String letter) {
        int bytes = letter.getBytes(StandardCharsets.UTF_8).length;
        String longest = letter.repeat(Page.LONGEST / bytes);

        Reading reading = read(longest + letter);

        assertNoFacts(reading);
        assertThat(codes(reading)).containsExactly(WarningCode.TOO_LONG);
        assertThat(reading.document().blocks()).hasSize(1);
        assertThat(codes(longest)).doesNotContain(WarningCode.TOO_LONG);
    }

    @Test
    void twoLanguagesInOneTextAreTold() {
        assertThat(only(WarningCode.MIXED_LANGUAGES, TALKS + "\n" + ENGLISH).message())
                .contains("was read as ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\n \u00a0", "12/3/2024\n14:05\n---", "10:30"})
    void whereThereAreNoWordsThereIsNoArticle(String text) {
        Reading reading = read(text);

        assertNoFacts(reading);
        assertThat(reading.warnings()).extracting(Warning::code).containsExactly(WarningCode.NO_ARTICLE);
    }

    @Test
    void headlinesAloneAreNoArticle() {
        assertThat(codes("Trang chủ\nThời sự\nHai Bộ trưởng gặp nhau tại cảng\nGiá cà phê lại tăng trong tuần\n"))
                .containsExactly(WarningCode.NO_ARTICLE);
    }

    @Test
    void anEngagementWithoutAYearIsTold() {
        String text = TALKS.replace("/2024", "");
        Warning warning = only(WarningCode.YEAR_UNKNOWN, text);

        assertThat(warning.message()).contains("XXXX-03-05");
        assertThat(words(warning)).isEqualTo("Ngày 5/3");
        assertThat(codes(READER.read(new Page("x", text, "2024-03-06", null, null))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"…", "..."})
    void aTextThatBreaksOffIsTruncated(String end) {
        String text = TALKS + "\nHai Bộ trưởng nhất trí tăng cường hợp tác trong lĩnh vực" + end + "\n";

        assertThat(words(only(WarningCode.TRUNCATED, text))).isEqualTo(end.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {" thương mại, đầu tư, v.v...", " … thương mại.", " thương mại.."})
    void anEllipsisElsewhereIsNot(String end) {
        assertThat(codes(TALKS + "\nHai Bộ trưởng nhất trí tăng cường hợp tác trong lĩnh vực" + end))
                .isEmpty();
    }

    @Test
    void aNamePutTogetherFromSyllablesIsUncertain() {
        Warning warning = only(
                WarningCode.NAME_UNCERTAIN,
                "Ngày 5/3/2024, Bộ trưởng Bùi Thanh Sơn tiếp Đại sứ Trung Quốc Lý Quang Minh và bàn về hợp tác.");

        assertThat(warning.message()).contains("“Li Guangming”", "Lý Quang Minh");
        assertThat(words(warning)).isEqualTo("Lý Quang Minh");
    }

    @Test
    void talksOfTheSamePeopleToldForTwoDaysAreADateConflict() {
        String again = TALKS.replace("5/3/2024, tại Hà Nội", "6/3/2024");

        assertThat(only(WarningCode.DATE_CONFLICT, TALKS + "\n" + again).message())
                .contains("2024-03-05", "2024-03-06");
    }

    @Test
    void aStampFarBeforeTheArticlesFirstDayContradictsIt() {
        Reading reading = read(stamped("22/04/2020, 23:29", "Ngày 21/9", ""));

        assertThat(reading.document().published()).extracting(Published::value).isEqualTo("2020-04-22");
        Warning warning = reading.warnings().getFirst();
        assertThat(warning.code()).isEqualTo(WarningCode.STAMP_CONTRADICTS_TEXT);
        assertThat(words(warning)).isEqualTo("22/04/2020");
        Engagement meeting = reading.engagements().getFirst();
        assertThat(meeting.status()).isEqualTo(Status.HELD);
        EventDate date = requireNonNull(meeting.date());
        assertThat(date.value()).isEqualTo("2020-09-21");
        assertThat(date.basis()).isEqualTo(DateBasis.INFERRED);
        assertThat(quotes(date)).containsExactly("22/04/2020", "Ngày 21/9");
        assertThat(meeting.grounds()).containsKey("year");
    }

    @Test
    void aClueThatFitsTheStampsYearIsShown() {
        Reading reading =
                read(stamped("22/04/2020, 23:29", "Ngày 21/9", "Hai bên trao đổi kinh nghiệm phòng, chống Covid-19."));

        assertThat(quotes(requireNonNull(reading.engagements().getFirst().date())))
                .containsExactly("22/04/2020", "Ngày 21/9", "Covid-19");
    }

    @ParameterizedTest
    @CsvSource({
        // near the stamp, before or behind
        "22/04/2020, Ngày 20/4",
        "22/04/2020, Ngày 10/6",
        // far behind the stamp, but near it in the year before
        "02/01/2020, Ngày 21/12",
        // before the stamp
        "22/04/2020, Ngày 21/1",
    })
    void aStampThatFitsContradictsNothing(String stamp, String day) {
        assertThat(codes(stamped(stamp + " 23:29", day, ""))).isEmpty();
    }

    @Test
    void whatIsYetToComeContradictsNothing() {
        assertThat(codes(stamped("22/04/2020 23:29", "Ngày 21/9", "").replace("đã tiếp", "sẽ tiếp")))
                .isEmpty();
    }

    @Test
    void aStampAgainstADateWithItsYearContradictsIt() {
        assertThat(codes(stamped("22/04/2020 23:29", "Ngày 21/9/2020", "")))
                .containsExactly(WarningCode.STAMP_CONTRADICTS_TEXT);
    }

    private static String stamped(String stamp, String day, String more) {
        return "Bộ trưởng Ngoại giao tiếp Đại sứ Nhật Bản\n\n" + stamp + "\n\n" + day
                + ", tại Hà Nội, Bộ trưởng Ngoại giao Phạm Bình Minh đã tiếp Đại sứ Nhật Bản Yamada Takio nhân dịp nhận công tác.\n\n"
                + "Tại buổi tiếp, Bộ trưởng đánh giá cao quan hệ giữa hai nước trên các lĩnh vực trong thời gian qua. "
                + more + "\n";
    }

    private static List<String> quotes(EventDate date) {
        return date.spans().stream().map(Span::quote).toList();
    }

    private static String words(Warning warning) {
        return requireNonNull(warning.span()).quote();
    }

    private static Warning only(WarningCode code, String text) {
        List<Warning> all = read(text).warnings();
        assertThat(all).extracting(Warning::code).containsExactly(code);
        return all.getFirst();
    }

    private static List<WarningCode> codes(String text) {
        return codes(read(text));
    }

    private static List<WarningCode> codes(Reading reading) {
        return reading.warnings().stream().map(Warning::code).toList();
    }

    private static Reading read(String text) {
        return READER.read(Page.of("x.txt", text));
    }

    private static void assertNoFacts(Reading reading) {
        assertThat(reading.persons()).isEmpty();
        assertThat(reading.engagements()).isEmpty();
        assertThat(reading.statements()).isEmpty();
        assertThat(reading.instruments()).isEmpty();
        assertThat(reading.relations()).isEmpty();
    }
}
