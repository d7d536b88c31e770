package org.chancery.intake.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnicodeTest {
    private static final String TEXT = "Tổng thống Hàn Quốc tiếp đoàn Việt Nam.\r\nHai bên ký ba văn kiện. 🤝";

    @ParameterizedTest
    @EnumSource(names = {"UTF_8", "UTF_16LE", "UTF_16BE"})
    void readsUnicodeWithoutAByteOrderMark(Encoding encoding) {
        assertThat(Decoder.decode(Encoder.encode(TEXT, encoding))).isEqualTo(new Decoded(TEXT, encoding));
    }

    @ParameterizedTest
    @EnumSource(names = {"UTF_8", "UTF_16LE", "UTF_16BE"})
    void takesTheByteOrderMarkOff(Encoding encoding) {
        assertThat(Decoder.decode(Encoder.encode("\uFEFF" + TEXT, encoding))).isEqualTo(new Decoded(TEXT, encoding));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Plain English, nothing else.\r\n", "đ", "\u001E", "a\u0000b"})
    void readsShortTextsAsUtf8(String text) {
        assertThat(Decoder.decode(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(new Decoded(text, Encoding.UTF_8));
    }

    @Test
    void readsOneLetterOfUtf16() {
        assertThat(Decoder.decode(new byte[] {'A', 0})).isEqualTo(new Decoded("A", Encoding.UTF_16LE));
        assertThat(Decoder.decode(new byte[] {0, 'A'})).isEqualTo(new Decoded("A", Encoding.UTF_16BE));
    }

    @Test
    void keepsDecomposedLettersApart() {
        String apart = Normalizer.normalize(TEXT, Normalizer.Form.NFD);

        assertThat(Decoder.decode(apart.getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo(apart);
    }

    @Test
    void marksWhatIsBrokenInUtf8AndReadsTheRest() {
        byte[] whole = TEXT.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream broken = new ByteArrayOutputStream();
        broken.writeBytes(whole);
        broken.write(0xE1);
        broken.writeBytes(" sau đó".getBytes(StandardCharsets.UTF_8));

        assertThat(Decoder.decode(broken.toByteArray())).isEqualTo(new Decoded(TEXT + "\uFFFD sau đó", Encoding.UTF_8));
    }

    @Test
    void readsTextCutWithinALetter() {
        byte[] whole = "Hội đàm tại Hà Nội".getBytes(StandardCharsets.UTF_8);

        assertThat(Decoder.decode(Arrays.copyOf(whole, whole.length - 2)).text())
                .isEqualTo("Hội đàm tại Hà N\uFFFD");
    }

    @Test
    void refusesOverlongAndSurrogateForms() {
        assertThat(Utf8Census.of(new byte[] {(byte) 0xC0, (byte) 0x80}, 0)).isEqualTo(new Utf8Census(0, 2));
        assertThat(Utf8Census.of(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, 0))
                .isEqualTo(new Utf8Census(0, 3));
        assertThat(Utf8Census.of("đ🤝".getBytes(StandardCharsets.UTF_8), 0)).isEqualTo(new Utf8Census(2, 0));
    }
}
