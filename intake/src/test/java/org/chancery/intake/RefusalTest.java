package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusalTest {
    private static final int LIMIT = 16 * 1024 * 1024;

    @TempDir
    private Path folder;

    @Test
    void refusesBytesWithZeros() throws IOException {
        assertRefused("photo.txt", new byte[] {'J', 'F', 'I', 'F', 0, 1, 2, 0, 3}, "is not text but binary data");
    }

    @Test
    void refusesAZeroFarIntoTheFile() throws IOException {
        byte[] bytes = "Bản tin trong ngày. ".repeat(1000).getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 7] = 0;

        assertRefused("late.txt", bytes, "binary");
    }

    @Test
    void refusesRandomBytes() throws IOException {
        byte[] bytes = new byte[50_000];
        new Random(1).nextBytes(bytes);

        assertRefused("noise.txt", bytes, "binary");
    }

    @Test
    void refusesAHeapOfControlCharacters() throws IOException {
        assertRefused("bells.txt", "\u0007ding\u0007dong\u0007".getBytes(StandardCharsets.UTF_8), "binary");
    }

    @Test
    void readsATextWithAFewControlCharacters() throws IOException {
        String text = "Trang một của bản tin\fTrang hai của bản tin\u0007\t\r\n";

        assertThat(read("a.txt", text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Arrival.Arrived.class, a -> assertThat(a.page().text()).isEqualTo(text));
    }

    @Test
    void readsATextOfJustTheGreatestLength() throws IOException {
        byte[] bytes = "a".repeat(LIMIT).getBytes(StandardCharsets.US_ASCII);

        assertThat(read("long.txt", bytes)).isInstanceOf(Arrival.Arrived.class);
        assertThat(read("wide.txt", "a".repeat(LIMIT).getBytes(StandardCharsets.UTF_16LE)))
                .isInstanceOf(Arrival.Arrived.class);
    }

    @Test
    void refusesATextOneLetterLonger() throws IOException {
        String text = "a".repeat(LIMIT + 1);

        assertRefused("long.txt", text.getBytes(StandardCharsets.US_ASCII), "holds more than 16 MiB of text");
        assertRefused("wide.txt", text.getBytes(StandardCharsets.UTF_16), "holds more than 16 MiB of text");
    }

    @Test
    void countsTheLengthInUtf8AfterDecoding() throws IOException {
        String text = "ệ".repeat(LIMIT / 3 + 1);

        assertRefused("tones.txt", text.getBytes(StandardCharsets.UTF_16LE), "holds more than 16 MiB of text");
    }

    @Test
    void doesNotReadFarPastTheGreatestLength() throws IOException {
        Endless endless = new Endless();

        List<Arrival> arrivals =
                new Intake(IntakeOptions.NONE, endless).arrivals(List.of("-")).toList();

        assertThat(arrivals).hasSize(1).first().isInstanceOf(Arrival.Failed.class);
        assertThat(endless.given).isLessThan(LIMIT + 100_000L);
    }

    @Test
    void refusesWhatMayNotBeOpened() throws IOException {
        Path file = Files.writeString(folder.resolve("closed.txt"), "Kín");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(file), "needs a user whom permissions bind");

        assertThat(arrival(file))
                .isEqualTo(new Arrival.Failed(
                        file.toString(), file + " cannot be read: access is denied. Check its permissions."));
    }

    private void assertRefused(String name, byte[] bytes, String reason) throws IOException {
        assertThat(read(name, bytes)).isInstanceOfSatisfying(Arrival.Failed.class, failed -> {
            assertThat(failed.source()).endsWith("/" + name);
            assertThat(failed.reason())
                    .startsWith(failed.source() + " ")
                    .contains(reason)
                    .endsWith(".")
                    .doesNotContain("Exception");
        });
    }

    private Arrival read(String name, byte[] bytes) throws IOException {
        return arrival(Files.write(folder.resolve(name), bytes));
    }

    private static Arrival arrival(Path file) {
        return new Intake(IntakeOptions.NONE, new ByteArrayInputStream(new byte[0]))
                .arrivals(List.of(file.toString()))
                .findFirst()
                .orElseThrow();
    }

    /** A stream without an end that counts what was taken from it. */
    private static final class Endless extends InputStream {
        private long given;

        @Override
        public int read() {
            given++;
            return 'a';
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            Arrays.fill(into, offset, offset + length, (byte) 'a');
            given += length;
            return length;
        }
    }
}
