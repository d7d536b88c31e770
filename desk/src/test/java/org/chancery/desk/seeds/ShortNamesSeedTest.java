package org.chancery.desk.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.chancery.record.Engagement;
import org.chancery.record.EngagementType;
import org.chancery.record.Person;
import org.chancery.record.Place;
import org.chancery.record.Span;
import org.chancery.record.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Seed 004: short names throughout; the guest's full name stands only in the box of related news. */
class ShortNamesSeedTest {
    private static final String SON = "Bui Thanh Son";
    private static final String NONG = "Nong Rong";

    private static Told seed() {
        return Told.seed("004");
    }

    private static Told example() {
        return Told.example("blinken-hanoi-reception");
    }

    @Test
    void theSeedsReceptionHasItsDayAndPlace() {
        Engagement reception = seed().engagement(EngagementType.MEETING, SON, NONG);

        assertThat(Told.parties(reception)).isEqualTo(Set.of("VNM", "CHN"));
        assertThat(reception.status()).isEqualTo(Status.HELD);
        assertThat(Told.date(reception)).isEqualTo("2024-02-05");
        assertThat(reception.place()).isEqualTo(new Place("Hanoi", "VNM"));
    }

    @Test
    void theSeedsGuestHasTheFullNameOfTheRelatedNews() {
        assertThat(seed().person(NONG).name()).isEqualTo(NONG);
        assertThat(seed().person(NONG).represents()).isEqualTo("CHN");
    }

    @ParameterizedTest
    @CsvSource("Nguyen Phu Trong, CHN, 2022-10")
    void theSeedRecallsTheVisits(String visitor, String host, String month) {
        Engagement visit = seed().engagement(EngagementType.VISIT, visitor);

        assertThat(visit.status()).isEqualTo(Status.RECALLED);
        assertThat(visit.parties()).last().isEqualTo(host);
        assertThat(Told.date(visit)).isEqualTo(month);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DOC", "COC", "UNCLOS"})
    void theSeedsInstrumentsAreRead(String code) {
        assertThat(seed().instrument(code).mentions()).isNotEmpty();
    }

    @Test
    void theSeedsShortNamesAreNeverConfused() {
        assertThat(mentions(seed().person(SON))).contains("Son").noneMatch(words -> words.contains("Nong"));
        assertThat(mentions(seed().person(NONG))).contains("Nong").noneMatch(words -> words.contains("Son"));
    }

    @ParameterizedTest
    @CsvSource({
        "visit to Hanoi where he met, Bui Thanh Son",
        "two Ministries of Foreign Affairs, Bui Thanh Son",
        "continue to increase the import, Bui Thanh Son",
        "the 1982 United Nations Convention, Bui Thanh Son",
        "China is ready to work with Vietnam, Nong Rong",
    })
    void theSeedsStatementsHaveTheRightSpeaker(String words, String speaker) {
        assertThat(seed().speakers(words)).isEqualTo(Set.of(speaker));
    }

    @Test
    void anExamplesGuestHasTheFullNameOfTheRelatedNews() {
        Engagement reception = example().engagement(EngagementType.MEETING, "Pham Minh Chinh", "Antony Blinken");

        assertThat(Told.date(reception)).isEqualTo("2023-04-15");
        assertThat(reception.place()).isEqualTo(new Place("Hanoi", "VNM"));
        assertThat(example().person("Antony Blinken").name()).isEqualTo("Antony Blinken");
    }

    @ParameterizedTest
    @CsvSource({
        "seafood, Pham Minh Chinh",
        "backs a strong, Antony Blinken",
        "regular dialogue on political matters, Bui Thanh Son",
    })
    void anExamplesStatementsHaveTheRightSpeaker(String words, String speaker) {
        assertThat(example().speakers(words)).isEqualTo(Set.of(speaker));
    }

    private static List<String> mentions(Person person) {
        return person.mentions().stream().map(Span::quote).toList();
    }
}
