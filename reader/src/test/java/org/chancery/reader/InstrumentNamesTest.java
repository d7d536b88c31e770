package org.chancery.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hai bên ký Hiệp định về dẫn độ và thúc đẩy du lịch.                        | Hiệp định về dẫn độ
            Họ đã ký Bản ghi nhớ về phòng, chống tội phạm trong chuyến thăm.           | Bản ghi nhớ về phòng, chống tội phạm
            Hai nước có hiệp định thương mại tự do với Chile từ năm 2014.              | hiệp định thương mại tự do với Chile
            Ông nhắc lại kế hoạch hòa bình 12 điểm.                                    | kế hoạch hòa bình 12 điểm
            Hai bên rà soát Kế hoạch hành động giai đoạn 2021-2025 đã thông qua.       | Kế hoạch hành động giai đoạn 2021-2025
            Họ thăm dự án "Trường học xanh" ở Huế.                                     | dự án "Trường học xanh"
            Hai bên ký một thỏa thuận bảo vệ rừng ngập mặn.                            | thỏa thuận bảo vệ rừng ngập mặn
            Hội đồng thông qua Nghị quyết 1701 về Liban.                               | Nghị quyết 1701
            """)
    void aVietnameseNameEndsWhereTheSentenceGoesOn(String words, String name) {
        assertThat(names("vi", words)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They signed the Treaty on Coastal Fisheries between Fiji and Tonga.        | Treaty on Coastal Fisheries between Fiji and Tonga
            The U.S.-Fiji Air Services Agreement entered into force.                   | U.S.-Fiji Air Services Agreement
            A framework agreement between Japan and Chile was announced.               | framework agreement between Japan and Chile
            The two discussed the 12-point peace plan.                                 | 12-point peace plan
            They recalled UN Security Council Resolution 1701.                         | UN Security Council Resolution 1701
            """)
    void anEnglishName(String words, String name) {
        assertThat(names("en", words)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vi | Hai bên thực hiện tốt các hiệp định đã ký.
            vi | Theo hiệp định, hai bên sẽ họp hằng năm.
            vi | Bộ trưởng Bộ Kế hoạch và Đầu tư tiếp khách.
            vi | Quan hệ đối tác chiến lược Việt Nam - Nhật Bản phát triển tốt.
            vi | Bộ Ngoại giao ra thông cáo về cuộc gặp.
            en | The agreement will help both sides.
            en | They praised existing agreements and promised more.
            """)
    void wordsThatNameNoInstrument(String language, String words) {
        assertThat(names(language, words)).isEmpty();
    }

    @Test
    void anAcronymAndTheFullNameAreOneInstrumentUnderTheLongestForm() {
        String words = "Hai bên đề cao UNCLOS. Công ước của Liên hợp quốc về Luật biển năm 1982 (UNCLOS) là cơ sở.";

        assertThat(names("vi", words)).containsExactly("Công ước của Liên hợp quốc về Luật biển năm 1982");
    }

    @Test
    void aPartyUnderAnotherNameMakesNoOtherInstrument() {
        String words = "The U.S.-Japan Framework Agreement was signed."
                + " A framework agreement between the United States and Japan is rare.";

        assertThat(names("en", words)).hasSize(1);
    }

    private static List<String> names(String language, String words) {
        Floors floors = Told.floors(language, "", words);
        return floors.instruments().stream()
                .map(i -> floors.chart().text().quote(i.name()))
                .toList();
    }
}
