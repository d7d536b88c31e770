package org.chancery.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationLevelsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hai bên coi trọng quan hệ Đối tác hợp tác chiến lược toàn diện Việt Nam - Trung Quốc. | CHN VNM comprehensive-strategic-cooperative-partnership
            Hai bên nâng quan hệ Việt Nam - Nhật Bản lên Đối tác chiến lược toàn diện.  | JPN VNM comprehensive-strategic-partnership
            Quan hệ đối tác chiến lược giữa Việt Nam và Thái Lan phát triển tốt.        | THA VNM strategic-partnership
            Việt Nam và Canada là đối tác toàn diện.                                    | CAN VNM comprehensive-partnership
            Hai bên vun đắp tình hữu nghị vĩ đại, đoàn kết đặc biệt Việt Nam - Lào.     | LAO VNM special-relationship
            Philippines là đồng minh của Mỹ.                                            | PHL USA alliance
            Việt Nam và Peru thiết lập quan hệ ngoại giao năm 1994.                     | PER VNM diplomatic-relations
            Hai bên kỷ niệm 50 năm quan hệ ngoại giao giữa Việt Nam và Nhật Bản.        | JPN VNM diplomatic-relations
            """)
    void vietnameseLevels(String words, String expected) {
        assertThat(levels("vi", words)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The strategic partnership between the United States and Qatar has deepened. | QAT USA strategic-partnership
            They praised the Vietnam-Japan comprehensive strategic partnership.         | JPN VNM comprehensive-strategic-partnership
            The alliance between the United States and Australia is strong.             | AUS USA alliance
            Fiji and Chile established diplomatic relations in 1972.                    | CHL FJI diplomatic-relations
            """)
    void englishLevels(String words, String expected) {
        assertThat(levels("en", words)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vi | Việt Nam có quan hệ đối tác chiến lược với nhiều nước.
            vi | Các đồng minh lo ngại về chuyến đi.
            en | We stand with our allies and partners.
            """)
    void wordsThatNameNoPair(String language, String words) {
        assertThat(levels(language, words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vi | Ba nước đối tác chiến lược toàn diện của Việt Nam gồm Ấn Độ, Úc và Nga.
            en | Vietnam's normalization agreements with India, Australia and Russia came late.
            """)
    void aListGivesAPairForEach(String language, String words) {
        assertThat(levels(language, words)).hasSize(3);
    }

    private static List<String> levels(String language, String words) {
        return Told.floors(language, "", words).relations().stream()
                .map(r -> String.join(" ", new TreeSet<>(r.between())) + " "
                        + r.level().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
