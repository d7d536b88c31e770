package org.chancery.reader.zones;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.reader.lexicon.Entry;
import org.chancery.record.BlockKind;
import org.chancery.record.Code;
import org.junit.jupiter.api.Test;

/** What the lexicon files of this floor must hold to. */
final class FurnitureFilesTest {
    @Test
    void everyFurniturePhraseHasAKindAndAScope() {
        for (Entry entry : Pages.VIETNAMESE.lexicon.entries(Found.FURNITURE)) {
            assertThat(Code.byCode(BlockKind.values())).containsKey(entry.value());
            assertThat(Scope.of(entry)).isNotNull();
        }
    }

    @Test
    void everyOutletHasAState() {
        for (Entry entry : Pages.VIETNAMESE.lexicon.entries(Found.OUTLET)) {
            assertThat(entry.attribute("state")).as(entry.form()).matches("[A-Z]{3}");
        }
    }

    @Test
    void noFormStandsForTwo() {
        assertThat(Pages.VIETNAMESE.lexicon.collisions()).isEmpty();
    }
}
