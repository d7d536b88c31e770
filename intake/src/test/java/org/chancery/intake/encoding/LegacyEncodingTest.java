package org.chancery.intake.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LegacyEncodingTest {
    private static final List<String> SENTENCES = List.of(
            "Sáng mùng 5 tháng 3, Bộ trưởng Ngoại giao đã tiếp Đại sứ Thụy Điển đến chào từ biệt.",
            "Hai bên trao đổi về quan hệ hữu nghị, hợp tác kinh tế và những vấn đề khu vực cùng quan tâm.",
            "Phía bạn cảm ơn sự ủng hộ quý báu, khẳng định sẽ tiếp tục mở rộng đầu tư vào lĩnh vực giáo dục.",
            "Ông nhấn mạnh: “Chúng tôi kỳ vọng chuyến thăm sẽ mở ra chương mới” – rồi kết thúc cuộc điện đàm.",
            "Chủ tịch nước gửi điện mừng nhân dịp kỷ niệm Quốc khánh, chúc nhân dân nước bạn hạnh phúc, thịnh vượng.",
            "Ủy ban hỗn hợp nhất trí ký thỏa thuận về vận tải biển, bảo vệ ngư dân và chống buôn lậu qua biên giới.");

    static Stream<Arguments> everySentenceInEveryEncoding() {
        return SENTENCES.stream()
                .flatMap(sentence -> Stream.of(Encoding.WINDOWS_1258, Encoding.TCVN3, Encoding.VNI, Encoding.VISCII)
                        .map(encoding -> Arguments.of(encoding, sentence)));
    }

    @ParameterizedTest
    @MethodSource("everySentenceInEveryEncoding")
    void recognisesAndDecodesASentence(Encoding encoding, String sentence) {
        String writable = writable(sentence, encoding);

        Decoded decoded = Decoder.decode(Encoder.encode(writable, encoding));

        assertThat(decoded.encoding()).isEqualTo(encoding);
        assertThat(composed(decoded.text())).isEqualTo(writable);
    }

    @ParameterizedTest
    @EnumSource(names = {"WINDOWS_1258", "TCVN3", "VNI", "VISCII"})
    void recognisesSixWordsOfAnySentence(Encoding encoding) {
        for (String sentence : SENTENCES) {
            List<String> words = Arrays.asList(writable(sentence, encoding).split(" "));
            for (int i = 0; i + 6 <= words.size(); i++) {
                String six = String.join(" ", words.subList(i, i + 6));
                Decoded decoded = Decoder.decode(Encoder.encode(six, encoding));
                assertThat(composed(decoded.text())).as(encoding.label()).isEqualTo(six);
            }
        }
    }

    /** Written by hand from the standards, not by the tables. */
    @ParameterizedTest
    @CsvSource({
        "WINDOWS_1258, 5468 75D2 2074 FDF5EC 6E67 20D0 FDEC 63 20 7468 E3 6D 20 5669 EAF2 74204E616D2E",
        "VISCII,       5468 FC   2074 DFBE   6E67 20D0 D1   63 20 7468 E5 6D 20 5669 AE   74204E616D2E",
        "TCVN3,        5468 F1   2074 ADED   6E67 20A7 F8   63 20 7468 A8 6D 20 5669 D6   74204E616D2E",
        "VNI,          5468 75FB 2074 F6F4F9 6E67 20D1 F6F9 63 20 7468 61EA 6D 20 5669 65E4 74204E616D2E"
    })
    void decodesBytesWrittenFromTheStandard(Encoding encoding, String hex) {
        Decoded decoded = Decoder.decode(HexFormat.of().parseHex(hex.replace(" ", "")));

        assertThat(decoded.encoding()).isEqualTo(encoding);
        assertThat(composed(decoded.text())).isEqualTo("Thủ tướng Đức thăm Việt Nam.");
    }

    @Test
    void keepsTheCombiningMarksOfWindows1258() {
        byte[] bytes = Encoder.encode("Cộng hòa Séc và Việt Nam", Encoding.WINDOWS_1258);

        assertThat(Decoder.decode(bytes).text()).contains("Vi\u00EA\u0323t");
    }

    @Test
    void readsTheControlCodesOfVisciiAsCapitals() {
        byte[] bytes = Encoder.encode("Hội nghị cấp cao: Ỷ LẠI VÀ TỰ CHỦ, KỲ VỌNG CỦA Ỹ", Encoding.VISCII);

        assertThat(Decoder.decode(bytes).text())
                .startsWith("Hội nghị")
                .contains("Ỷ LẠI")
                .endsWith("Ỹ");
    }

    @Test
    void readsCombiningTonesOfTcvn3() {
        byte[] bytes = HexFormat.of().parseHex("56 69 AA B4 74 20 4E 61 6D 20 76 B5 20 A7 F8 63".replace(" ", ""));

        assertThat(composed(Decoder.decode(bytes).text())).isEqualTo("Việt Nam và Đức");
    }

    @Test
    void readsMarksOfVniInEitherCase() {
        byte[] bytes = "H\u00CENH".getBytes(StandardCharsets.ISO_8859_1);
        byte[] mixed = Encoder.encode("Ấn Độ và Việt Nam", Encoding.VNI);
        mixed[1] = (byte) 0xE1;

        assertThat(composed(Decoder.decode(mixed).text())).isEqualTo("Ấn Độ và Việt Nam");
        assertThat(ByteTable.load("vni.table").decode(bytes, 0, bytes.length)).isEqualTo("HỴNH");
    }

    @Test
    void readsWesternPagesAsWindows1252() {
        String text = "Mr Macron’s adviser met São Tomé’s envoy at the Élysée – “a cordial hour”.";

        assertThat(Decoder.decode(Encoder.encode(text, Encoding.WINDOWS_1252)))
                .isEqualTo(new Decoded(text, Encoding.WINDOWS_1252));
    }

    @Test
    void takesADashInAnEnglishTextForADash() {
        String text = "OTTAWA — The two ministers met on Friday.";

        assertThat(Decoder.decode(Encoder.encode(text, Encoding.WINDOWS_1252)).text())
                .isEqualTo(text);
    }

    @Test
    void doesNotTakeAnotherScriptForVietnamese() {
        byte[] russian = "Министр иностранных дел принял посла".getBytes(Charset.forName("windows-1251"));

        Decoded decoded = Decoder.decode(russian);

        assertThat(decoded.encoding()).isEqualTo(Encoding.UTF_8);
        assertThat(decoded.text()).contains("\uFFFD");
    }

    @Test
    void givesTheSameAnswerForALongTextWithAPlainBeginning() {
        String text = "News page\n".repeat(20_000) + String.join("\n", SENTENCES);

        assertThat(Decoder.decode(Encoder.encode(text, Encoding.VNI))).isEqualTo(new Decoded(text, Encoding.VNI));
    }

    /** TCVN3 has no capitals with tones, and VISCII no typographic marks. */
    private static String writable(String sentence, Encoding encoding) {
        return switch (encoding) {
            case TCVN3 -> sentence.replace("Ủ", "ủ");
            case VISCII -> sentence.replaceAll("[“”]", "\"").replace('–', '-');
            default -> sentence;
        };
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
