package org.chancery.register.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.chancery.reader.Page;
import org.chancery.reader.Reader;
import org.chancery.record.Reading;
import org.chancery.register.identity.Verdicts.Pair;
import org.junit.jupiter.api.Test;

/** What people decide about pairs holds against what the machine thinks. */
class VerdictsTest {
    private static final Reader READER = Reader.standard();

    private static final List<Told> TOLD = List.of(
            told("a", "Ngày 2/11/2023, tại Hà Nội, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Hà Lan Mark Rutte."),
            told("b", "Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Hà Lan Mark Rutte ngày 2/11/2023 tại Hà Nội."),
            told(
                    "c",
                    "Ngày 7/3/2024, tại Canberra, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Australia Anthony"
                            + " Albanese."));

    private static Told told(String source, String text) {
        Reading reading = READER.read(Page.of(source, text));
        return Told.of(reading, reading.document().id());
    }

    @Test
    void everyJoinTellsWhichFieldsFitted() {
        assertThat(Identity.of(TOLD, Verdicts.NONE).engagements())
                .hasSize(2)
                .flatExtracting(Cluster::joins)
                .singleElement()
                .satisfies(join -> assertThat(join.fits()).contains("type", "parties", "days", "persons"));
    }

    @Test
    void twoThatSomebodyCalledDifferentStayTwo() {
        String a = TOLD.get(0).engagements().getFirst().key();
        String b = TOLD.get(1).engagements().getFirst().key();

        Identity identity = Identity.of(TOLD, new Verdicts(Set.of(), Set.of(Pair.of(a, b))));

        assertThat(identity.engagements()).hasSize(3);
        assertThat(identity.persons()).hasSize(3);
    }

    @Test
    void personsThatSomebodyCalledDifferentStayTwoAndTheirEngagementsToo() {
        String a = TOLD.get(0).persons().getFirst().key();
        String b = TOLD.get(1).persons().getFirst().key();

        assertThat(Identity.of(TOLD, new Verdicts(Set.of(), Set.of(Pair.of(a, b))))
                        .persons())
                .hasSize(4);
    }

    @Test
    void twoThatSomebodyCalledTheSameAreOneOnThatGround() {
        String a = TOLD.get(0).engagements().getFirst().key();
        String c = TOLD.get(2).engagements().getFirst().key();

        assertThat(Identity.of(TOLD, new Verdicts(Set.of(Pair.of(a, c)), Set.of()))
                        .engagements())
                .flatExtracting(Cluster::joins)
                .extracting(Join::fits)
                .contains(List.of("judgement"));
    }
}
