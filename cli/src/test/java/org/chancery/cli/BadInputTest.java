package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that is no sound article, through the program: a reading with a warning, or an error that names file and reason. */
class BadInputTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MEGABYTE = 1 << 20;

    private static final String ARTICLE =
            "Bộ trưởng Ngoại giao tiếp Đại sứ Nhật Bản\n\nNgày 5/3/2024, tại Hà Nội, Bộ trưởng Ngoại giao Bùi Thanh Sơn"
                    + " đã tiếp Đại sứ Nhật Bản Ito Naoki và cảm ơn Nhật Bản đã hỗ trợ Việt Nam trong nhiều năm.\n";
    private static final String ENGLISH =
            "The minister received the ambassador of Japan at the ministry on 5 March 2024, and they talked about the"
                    + " fisheries of the gulf and the situation in the region, as they had done in the year before.\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "''; no-article",
                "'12/3/2024\n13.3.2024\n2024-03-14\n'; no-article",
                "'Le ministre a reçu son homologue au palais, et les deux hommes ont parlé de la pêche dans le golfe.'; other-language",
                "'外交部长在首都会见了来访的客人，双方就两国关系交换了意见，并同意继续保持联系。'; other-language",
                "'التقى وزير الخارجية نظيره في العاصمة وبحثا العلاقات بين البلدين والوضع في المنطقة.'; other-language",
                "'שר החוץ נפגש עם עמיתו בבירה ודן עמו ביחסים בין שתי המדינות ובמצב באזור.'; other-language",
            })
    void whatIsNoArticleInALanguageThatIsReadGivesAWarningAndNoFacts(String text, String warning) throws IOException {
        write("odd.txt", text.getBytes(StandardCharsets.UTF_8));

        JsonNode reading = only(new Call().run("read", folder.toString(), "--format", "jsonl"), 0);

        assertThat(codes(reading)).containsExactly(warning);
        for (String facts : List.of("persons", "engagements", "statements", "instruments", "relations")) {
            assertThat(reading.get(facts)).isEmpty();
        }
        assertThat(reading.get("document").get("text").textValue()).isEqualTo(text);
    }

    @Test
    void brokenUtf8IsReadAndTold() throws IOException {
        byte[] bytes = ARTICLE.getBytes(StandardCharsets.UTF_8);
        bytes[20] = (byte) 0xFF;
        bytes[200] = (byte) 0xC3;
        write("broken.txt", bytes);

        JsonNode reading = only(new Call().run("read", folder.toString(), "--format", "jsonl"), 0);

        assertThat(codes(reading)).containsExactly("undecodable");
        assertThat(reading.get("persons")).isNotEmpty();
    }

    @Test
    void aFewControlCharactersAreReadAndTold() throws IOException {
        write("bell.txt", ARTICLE.replace("Hà Nội", "Hà\u0007 Nội").getBytes(StandardCharsets.UTF_8));

        assertThat(codes(only(new Call().run("read", folder.toString(), "--format", "jsonl"), 0)))
                .containsExactly("undecodable");
    }

    @Test
    void twoLanguagesInOneTextAreTold() throws IOException {
        write("mixed.txt", (ARTICLE + ENGLISH).getBytes(StandardCharsets.UTF_8));

        assertThat(codes(only(new Call().run("read", folder.toString(), "--format", "jsonl"), 0)))
                .containsExactly("mixed-languages");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "Ngày 5/3, Bộ trưởng tiếp Đại sứ Nhật Bản và nói \"", "The minister met him and said: "})
    void aLineOfFiveMegabytesIsRead(String words) throws IOException {
        write("line.txt", words.repeat(5 * MEGABYTE / words.length()).getBytes(StandardCharsets.UTF_8));

        only(new Call().run("read", folder.toString(), "--format", "jsonl"), 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "jsonl"})
    void whatIsRefusedIsNamedWithItsReasonAndTheOthersAreRead(String format) throws IOException {
        write("a.txt", ARTICLE.getBytes(StandardCharsets.UTF_8));
        write("binary.txt", random(50_000));
        write("controls.txt", "\u0001\u0002\u0003".repeat(500).getBytes(StandardCharsets.UTF_8));
        write("huge.txt", filled(20 * MEGABYTE));
        write("z.txt", ENGLISH.getBytes(StandardCharsets.UTF_8));

        Call.Result result = new Call().run("read", folder.toString(), "--format", format);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("/binary.txt is not text but binary data"),
                        line -> assertThat(line).contains("/controls.txt is not text but binary data"),
                        line -> assertThat(line).contains("/huge.txt holds more than 16 MiB of text"));
        assertThat(result.out()).contains("/a.txt", "/z.txt");
        assertNoTrace(result);
    }

    private JsonNode only(Call.Result result, int code) throws IOException {
        assertNoTrace(result);
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isEqualTo(code);
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(org.chancery.record.Schema.text());
        assertThat(schema.validate(result.out(), InputFormat.JSON)).isEmpty();
        return JSON.readTree(result.out());
    }

    private static void assertNoTrace(Call.Result result) {
        assertThat(result.err()).doesNotContain("\tat ", "Exception", "Error");
    }

    private static List<String> codes(JsonNode reading) {
        List<String> codes = new ArrayList<>();
        reading.get("warnings").forEach(w -> codes.add(w.get("code").textValue()));
        return codes;
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    private static byte[] filled(int size) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) 'a');
        return bytes;
    }
}
