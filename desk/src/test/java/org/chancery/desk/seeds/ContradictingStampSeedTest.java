package org.chancery.desk.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.chancery.record.Engagement;
import org.chancery.record.EngagementType;
import org.chancery.record.Form;
import org.chancery.record.Published;
import org.chancery.record.PublishedBasis;
import org.chancery.record.Status;
import org.chancery.record.WarningCode;
import org.junit.jupiter.api.Test;

/** Seed 002: a page whose date stamp lies months before the day that it reports. */
class ContradictingStampSeedTest {
    private static Told seed() {
        return Told.seed("002");
    }

    private static Told example() {
        return Told.example("phuc-yoon-seoul-2022");
    }

    private static Engagement reception() {
        return seed().engagement(EngagementType.MEETING, "Tran Quoc Vuong", "Park Noh-wan");
    }

    @Test
    void theSeedsReceptionIsToldAsHeld() {
        assertThat(reception().form()).isEqualTo(Form.RECEPTION);
        assertThat(reception().status()).isEqualTo(Status.HELD);
        assertThat(Told.parties(reception())).isEqualTo(Set.of("VNM", "KOR"));
    }

    @Test
    void theSeedsAmbassadorHasHisInternationalName() {
        assertThat(seed().person("Pắc Nô Oăn").international()).isEqualTo("Park Noh-wan");
    }

    @Test
    void theSeedsDayIsInTheYearOfTheStamp() {
        assertThat(Told.date(reception())).isEqualTo("2020-09-21");
    }

    @Test
    void theSeedsYearShowsThePandemicAndTheStamp() {
        assertThat(Told.dateWords(reception()))
                .anyMatch(words -> words.contains("Covid-19"))
                .contains("22/04/2020");
    }

    @Test
    void theSeedsDateOfPublicationIsTheStamps() {
        assertThat(seed().reading().document().published())
                .extracting(Published::value, Published::basis)
                .containsExactly("2020-04-22", PublishedBasis.PAGE_STAMP);
    }

    @Test
    void theSeedWarnsOfItsStamp() {
        assertThat(seed().warnings()).contains(WarningCode.STAMP_CONTRADICTS_TEXT);
    }

    @Test
    void anExamplesTalksAreInTheYearOfTheStamp() {
        Engagement talks = example().engagement(EngagementType.MEETING, "Nguyen Xuan Phuc", "Yoon Suk Yeol");

        assertThat(talks.status()).isEqualTo(Status.HELD);
        assertThat(Told.date(talks)).isEqualTo("2022-12-05");
        assertThat(Told.dateWords(talks)).contains("18/04/2022");
    }

    @Test
    void anExampleKeepsTheStampAndWarnsOfIt() {
        assertThat(example().reading().document().published())
                .extracting(Published::value, Published::basis)
                .containsExactly("2022-04-18", PublishedBasis.PAGE_STAMP);
        assertThat(example().warnings()).containsExactly(WarningCode.STAMP_CONTRADICTS_TEXT);
    }
}
