package org.chancery.desk.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.chancery.record.Engagement;
import org.chancery.record.EngagementType;
import org.chancery.record.Place;
import org.chancery.record.Status;
import org.junit.jupiter.api.Test;

/** Seed 003: two powers meet, and a provincial page of a third country tells of it among its menus. */
class ThirdPartiesSeedTest {
    private static Told seed() {
        return Told.seed("003");
    }

    private static Told example() {
        return Told.example("trump-xi-busan-2025");
    }

    private static Engagement meeting() {
        return seed().engagement(EngagementType.MEETING, "Han Zheng", "Antony Blinken");
    }

    @Test
    void theSeedsMeetingHasItsDay() {
        assertThat(Told.date(meeting())).isEqualTo("2023-09-19");
        assertThat(meeting().status()).isEqualTo(Status.HELD);
    }

    @Test
    void theSeedsYearShowsTheSession() {
        assertThat(Told.dateWords(meeting())).anyMatch(words -> words.contains("kỳ họp 78"));
    }

    @Test
    void theSeedsMeetingWasInNewYork() {
        assertThat(meeting().place()).isEqualTo(new Place("New York", "USA"));
    }

    @Test
    void theSeedIsAboutTheTwoPowersAndNotTheTeller() {
        assertThat(seed().reading().engagements())
                .isNotEmpty()
                .allSatisfy(e -> assertThat(Told.parties(e)).isEqualTo(Set.of("USA", "CHN")));
    }

    @Test
    void theSeedRecallsAnEarlierMeeting() {
        Engagement earlier = seed().engagement(EngagementType.MEETING, "Wang Yi", "Jake Sullivan");

        assertThat(earlier.status()).isEqualTo(Status.RECALLED);
        assertThat(Told.parties(earlier)).isEqualTo(Set.of("USA", "CHN"));
    }

    @Test
    void theSeedsLastWeekendIsResolved() {
        assertThat(Told.date(seed().engagement(EngagementType.MEETING, "Wang Yi", "Jake Sullivan")))
                .isEqualTo("2023-09-16/2023-09-17");
    }

    @Test
    void theSeedsMenusAreDropped() {
        seed().nothingComesFrom("TIN LIÊN QUAN");
    }

    @Test
    void anExampleIsAboutTheTwoPowersAndNotTheTeller() {
        Engagement talks = example().engagement(EngagementType.MEETING, "Donald Trump", "Xi Jinping");

        assertThat(Told.parties(talks)).isEqualTo(Set.of("USA", "CHN"));
        assertThat(Told.date(talks)).isEqualTo("2025-10-30");
    }

    @Test
    void anExamplesLastWeekendIsResolved() {
        Engagement earlier = example().engagement(EngagementType.MEETING, "Scott Bessent", "He Lifeng");

        assertThat(earlier.status()).isEqualTo(Status.RECALLED);
        assertThat(Told.date(earlier)).isEqualTo("2025-10-25/2025-10-26");
    }

    @Test
    void anExamplesMenusAreDropped() {
        example().nothingComesFrom("Tin cùng chuyên mục");
    }
}
