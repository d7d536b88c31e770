package org.chancery.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartsTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "Hai bên hội đàm.\n"})
    void aTextOfAnArticlesLengthStaysWhole(String text) {
        assertThat(Parts.of(text)).containsExactly(new Parts.Part(text, 0));
        String longest = "x".repeat(Parts.WHOLE);
        assertThat(Parts.of(longest)).containsExactly(new Parts.Part(longest, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hai bên hội đàm.\n\n",
                "Hai bên hội đàm.\n",
                "Hai bên hội đàm. ",
                "hai bên ",
                "x",
                "😀",
                "e\u0323\u0302",
                "\u0301",
                "\ud800"
            })
    void thePartsTogetherAreTheTextAndCountItsCodePoints(String piece) {
        String text = piece.repeat(2 * Parts.WHOLE / piece.length());
        List<Parts.Part> parts = Parts.of(text);

        assertThat(parts).hasSizeGreaterThan(3);
        assertThat(parts.stream().map(Parts.Part::text).collect(Collectors.joining()))
                .isEqualTo(text);
        int before = 0;
        for (Parts.Part part : parts) {
            assertThat(part.start()).isEqualTo(before);
            before += part.text().codePointCount(0, part.text().length());
        }
        assertThat(before).isEqualTo(text.codePointCount(0, text.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hai bên hội đàm.\n\n", "Hai bên hội đàm.\n", "Hai bên hội đàm. ", "hai bên ", "😀", "ệ"})
    void aPartEndsWhereSomethingDoes(String piece) {
        for (Parts.Part part : Parts.of(piece.repeat(2 * Parts.WHOLE / piece.length()))) {
            assertThat(part.text()).startsWith(piece.substring(0, 1)).endsWith(piece.substring(piece.length() - 1));
        }
    }

    @Test
    void aCharacterIsNotCutFromItsMarks() {
        for (Parts.Part part : Parts.of("e\u0323\u0302".repeat(Parts.WHOLE))) {
            assertThat(part.text()).startsWith("e").endsWith("\u0302");
        }
    }
}
