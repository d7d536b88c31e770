package org.chancery.desk.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.chancery.record.Engagement;
import org.chancery.record.EngagementType;
import org.chancery.record.Place;
import org.chancery.record.Span;
import org.chancery.record.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Seed 001: one president meets many beside the General Assembly; what is planned; the foot of a building firm. */
class AssemblySeedTest {
    private static final String CUONG = "Luong Cuong";
    private static final String GUTERRES = "Antonio Guterres";

    private static Told seed() {
        return Told.seed("001");
    }

    private static Told example() {
        return Told.undated("luong-cuong-unga-2025");
    }

    @Test
    void theSeedsMeetingWithTheSecretaryGeneralHasItsDay() {
        Engagement meeting = seed().engagement(EngagementType.MEETING, CUONG, GUTERRES);

        assertThat(Told.parties(meeting)).isEqualTo(Set.of("VNM", "UN"));
        assertThat(Told.date(meeting)).isEqualTo("2025-09-22");
    }

    @Test
    void theSeedsYearShowsTheSessionAndTheDatedSigning() {
        assertThat(Told.dateWords(seed().engagement(EngagementType.MEETING, CUONG, GUTERRES)))
                .anyMatch(words -> words.contains("khóa 80"))
                .anyMatch(words -> words.contains("10.2025"));
    }

    @ParameterizedTest
    @CsvSource({"Antonio Guterres, UN", "Christian Stocker, AUT", "Emomali Rahmon, TJK", "Peña, PRY"})
    void theSeedsMeetingsHaveEachTheirOwnStatements(String name, String party) {
        String other = seed().reading().persons().stream()
                .map(p -> p.international() == null ? p.name() : p.international())
                .filter(n -> n.contains(name))
                .findFirst()
                .orElseThrow();
        Engagement meeting = seed().engagement(EngagementType.MEETING, CUONG, other);

        assertThat(Told.parties(meeting)).isEqualTo(Set.of("VNM", party));
        assertThat(meeting.status()).isEqualTo(Status.HELD);
        assertThat(seed().statements(meeting))
                .anySatisfy(s -> assertThat(s.by()).containsExactly("VNM"))
                .anySatisfy(s -> assertThat(s.by()).containsExactly(party));
    }

    @Test
    void theSeedsVisitOfTheSecretaryGeneralIsPlanned() {
        Engagement visit = seed().engagement(EngagementType.VISIT, GUTERRES);

        assertThat(visit.status()).isEqualTo(Status.PLANNED);
        assertThat(visit.parties()).containsExactly("UN", "VNM");
        assertThat(Told.date(visit)).isEqualTo("2025-10~");
    }

    @Test
    void theSeedsSigningInHanoiIsPlanned() {
        Engagement signing = signing(seed());

        assertThat(signing.status()).isEqualTo(Status.PLANNED);
        assertThat(Told.date(signing)).isEqualTo("2025-10~");
        assertThat(signing.place()).isEqualTo(new Place("Hà Nội", "VNM"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNCLOS", "EVIPA", "JETP", "VN-MERCOSUR-FTA"})
    void theSeedsInstrumentsAreRead(String code) {
        assertThat(seed().instrument(code).mentions()).isNotEmpty();
    }

    @Test
    void theSeedsCybercrimeConventionIsRead() {
        assertThat(seed().reading().instruments())
                .anySatisfy(i -> assertThat(i.name()).contains("chống tội phạm mạng"));
    }

    @Test
    void theSeedsAgreementWithMercosurIsOneUnderBothSpellings() {
        assertThat(seed().instrument("VN-MERCOSUR-FTA").mentions())
                .extracting(Span::quote)
                .hasSize(2)
                .anyMatch(words -> words.contains("Khối thị trường chung Nam Mỹ"))
                .anyMatch(words -> words.contains("MERCOSUR"));
    }

    @Test
    void theSeedsBuildingFirmGivesNothing() {
        seed().nothingComesFrom("CÔNG TY CỔ PHẦN");
    }

    @Test
    void anExamplesYearFollowsFromTheSession() {
        Engagement meeting = example().engagement(EngagementType.MEETING, CUONG, GUTERRES);

        assertThat(Told.date(meeting)).startsWith("2025-09-");
        assertThat(Told.dateWords(meeting)).anyMatch(words -> words.contains("Khóa 80"));
    }

    @ParameterizedTest
    @CsvSource("Antonio Guterres, UN")
    void anExamplesMeetingsHaveEachTheirOwnStatements(String name, String party) {
        Engagement meeting = example().engagement(EngagementType.MEETING, CUONG, name);

        assertThat(Told.parties(meeting)).isEqualTo(Set.of("VNM", party));
        assertThat(example().statements(meeting))
                .anySatisfy(s -> assertThat(s.by()).containsExactly("VNM"))
                .anySatisfy(s -> assertThat(s.by()).containsExactly(party));
    }

    @Test
    void anExamplesSigningInHanoiIsPlanned() {
        Engagement signing = signing(example());

        assertThat(signing.status()).isEqualTo(Status.PLANNED);
        assertThat(Told.date(signing)).isEqualTo("2025-10");
        assertThat(signing.place()).isEqualTo(new Place("Hà Nội", "VNM"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNCLOS", "EVIPA"})
    void anExamplesInstrumentsAreRead(String code) {
        assertThat(example().instrument(code).mentions()).isNotEmpty();
    }

    @Test
    void anExamplesConventionIsOneUnderBothNames() {
        assertThat(example().reading().instruments())
                .filteredOn(i -> i.mentions().stream().anyMatch(m -> m.quote().equals("Công ước Hà Nội")))
                .singleElement()
                .satisfies(i -> assertThat(i.name()).contains("chống tội phạm mạng"));
    }

    @Test
    void anExamplesFurnitureMakerGivesNothing() {
        example().nothingComesFrom("Bài viết cùng chuyên mục");
    }

    private static Engagement signing(Told told) {
        return told.reading().engagements().stream()
                .filter(e -> e.type() == EngagementType.CEREMONY && Told.date(e).startsWith("2025-10"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(told.reading().engagements()));
    }
}
