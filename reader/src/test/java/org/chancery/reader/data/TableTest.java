package org.chancery.reader.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class TableTest {
    @Test
    void blankLinesAndCommentsAreNoRows() {
        assertThat(Table.of(Map.of("names/colours.tsv", "# Colours.\n\nđỏ\tred\n"), "colours.tsv", 2))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.cell(0)).isEqualTo("đỏ");
                    assertThat(row.cell(1)).isEqualTo("red");
                    assertThat(row.cell(2)).isEmpty();
                });
    }

    @Test
    void aTableOfAnotherNameIsLeftAlone() {
        assertThat(Table.of(Map.of("names/more-colours.tsv", "đỏ\tred\n"), "colours.tsv", 2))
                .isEmpty();
    }

    @Test
    void aLineThatLacksAColumnIsToldWithItsPlace() {
        Map<String, String> files = Map.of("names/colours.tsv", "# Colours.\nđỏ red\n");

        assertThatThrownBy(() -> Table.of(files, "colours.tsv", 2))
                .isInstanceOf(MistakeException.class)
                .hasMessage("names/colours.tsv, line 2: a line here has 2 columns parted by tabs; column 2 of 'đỏ red'"
                        + " is empty.");
    }
}
