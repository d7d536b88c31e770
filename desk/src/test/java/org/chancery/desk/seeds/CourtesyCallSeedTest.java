package org.chancery.desk.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.chancery.record.DateBasis;
import org.chancery.record.Engagement;
import org.chancery.record.EngagementType;
import org.chancery.record.EventDate;
import org.chancery.record.Form;
import org.chancery.record.Level;
import org.chancery.record.Person;
import org.chancery.record.Relation;
import org.chancery.record.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Seed 000: two permanent representatives; the year follows from a term of office; a box of related news. */
class CourtesyCallSeedTest {
    private static final String GIANG = "Dang Hoang Giang";
    private static final String ZHANG = "Zhang Jun";
    private static final String QUY = "Dang Dinh Quy";
    private static final String NEBENZIA = "Vassily Nebenzia";

    private static Told seed() {
        return Told.seed("000");
    }

    private static Told example() {
        return Told.example("quy-nebenzia-new-york");
    }

    @Test
    void theSeedTellsOneCourtesyCallAndNothingElse() {
        assertThat(seed().reading().engagements()).hasSize(1);
        Engagement call = seed().engagement(EngagementType.MEETING, GIANG, ZHANG);
        assertThat(call.form()).isEqualTo(Form.COURTESY_CALL);
        assertThat(Told.parties(call)).isEqualTo(Set.of("VNM", "CHN"));
    }

    @Test
    void theSeedsDayIsKnownWithItsYear() {
        assertThat(Told.date(seed().engagement(EngagementType.MEETING, GIANG, ZHANG)))
                .isEqualTo("2022-03-10");
    }

    @Test
    void theSeedsYearShowsTheTermAndTheYearsPast() {
        Engagement call = seed().engagement(EngagementType.MEETING, GIANG, ZHANG);

        assertThat(call.date()).extracting(EventDate::basis).isEqualTo(DateBasis.INFERRED);
        assertThat(Told.dateWords(call))
                .anyMatch(words -> words.contains("nhiệm kỳ 2020-2021"))
                .anyMatch(words -> words.contains("2 năm vừa qua"));
    }

    @ParameterizedTest
    @CsvSource({"Đặng Hoàng Giang, Dang Hoang Giang, VNM", "Trương Quân, Zhang Jun, CHN"})
    void theSeedsAmbassadorsAreBothPermanentRepresentatives(String name, String international, String party) {
        Person person = seed().person(name);

        assertThat(person.international()).isEqualTo(international);
        assertThat(person.role()).isEqualTo(Role.PERMANENT_REPRESENTATIVE);
        assertThat(person.represents()).isEqualTo(party);
    }

    @ParameterizedTest
    @CsvSource({
        "hợp tác chặt chẽ với Đại sứ, Zhang Jun",
        "nỗ lực để hỗ trợ Việt Nam, Zhang Jun",
        "trong 2 năm vừa qua, Zhang Jun",
        "đóng góp xây dựng, Zhang Jun",
        "Việt Nam đã ủng hộ, Zhang Jun",
        "Trung Quốc đã có nhiều chia sẻ, Dang Hoang Giang",
        "tiếp tục nhận được sự hỗ trợ, Dang Hoang Giang",
    })
    void theSeedsStatementsHaveTheRightSpeaker(String words, String speaker) {
        assertThat(seed().speakers(words)).isEqualTo(Set.of(speaker));
    }

    @Test
    void whatTheSeedsTwoAmbassadorsAffirmTheyAffirmTogether() {
        assertThat(seed().speakers("đang tiếp tục phát triển ngày càng tốt đẹp"))
                .isEqualTo(Set.of(GIANG, ZHANG));
    }

    @Test
    void theSeedsLevelOfPartnershipIsRead() {
        assertThat(seed().reading().relations()).singleElement().satisfies(relation -> {
            assertThat(Set.copyOf(relation.between())).isEqualTo(Set.of("VNM", "CHN"));
            assertThat(relation.level()).isEqualTo(Level.COMPREHENSIVE_STRATEGIC_COOPERATIVE_PARTNERSHIP);
        });
    }

    @Test
    void theSeedsSustainableDevelopmentGoalsAreRead() {
        assertThat(seed().instrument("SDG").name()).containsIgnoringCase("Mục tiêu Phát triển bền vững");
    }

    @Test
    void theSeedsBoxOfRelatedNewsGivesNoFact() {
        seed().nothingComesFrom("Mời quý độc giả");
    }

    @Test
    void anExampleTellsOneCourtesyCall() {
        assertThat(example().reading().engagements()).hasSize(1);
        Engagement call = example().engagement(EngagementType.MEETING, QUY, NEBENZIA);
        assertThat(call.form()).isEqualTo(Form.COURTESY_CALL);
        assertThat(Told.parties(call)).isEqualTo(Set.of("VNM", "RUS"));
    }

    @Test
    void anExamplesYearFollowsFromATermThatIsOver() {
        Engagement call = example().engagement(EngagementType.MEETING, QUY, NEBENZIA);

        assertThat(Told.date(call)).isEqualTo("2022-02-08");
        assertThat(Told.dateWords(call)).anyMatch(words -> words.contains("nhiệm kỳ 2020-2021"));
    }

    @Test
    void anExamplesAmbassadorsAreBothPermanentRepresentatives() {
        for (String name : List.of(QUY, NEBENZIA)) {
            assertThat(example().person(name).role()).isEqualTo(Role.PERMANENT_REPRESENTATIVE);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "đã hợp tác; giúp đỡ Việt Nam, Dang Dinh Quy",
        "đã hoàn thành xuất sắc nhiệm kỳ, Vassily Nebenzia",
        "phối hợp chặt chẽ với Phái đoàn Việt Nam, Vassily Nebenzia",
    })
    void anExamplesStatementsHaveTheRightSpeaker(String words, String speaker) {
        assertThat(example().speakers(words.replace(';', ','))).isEqualTo(Set.of(speaker));
    }

    @Test
    void anExamplesLevelOfPartnershipIsRead() {
        assertThat(example().reading().relations())
                .extracting(Relation::level)
                .containsExactly(Level.COMPREHENSIVE_STRATEGIC_PARTNERSHIP);
    }

    @Test
    void anExamplesBoxOfRelatedNewsGivesNoFact() {
        Told.example("merkel-hanoi-2011").nothingComesFrom("Tin liên quan");
    }
}
