package org.chancery.register.merged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.chancery.register.Desk;
import org.chancery.register.ReadPage;
import org.chancery.register.Register;
import org.chancery.register.Storage;
import org.chancery.register.identity.ToldFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The merged register hangs on what is told, not on the order in which it came, nor on where it is kept. */
class OrderTest {
    private static final List<ReadPage> READS = reads();

    @TempDir
    Path folder;

    private static List<ReadPage> reads() {
        List<ReadPage> reads = new ArrayList<>();
        for (ToldFile.Text text : ToldFile.texts("told.txt")) {
            reads.add(Desk.read(text.page()));
        }
        reads.add(Desk.read("copies/one", Desk.ARTICLE, "2023-11-02"));
        reads.add(Desk.read("copies/two", Desk.ARTICLE.replace("Chiều 2/11", "Chiều thứ Năm 2/11"), "2023-11-04"));
        reads.add(Desk.read("copies/three", Desk.ARTICLE));
        reads.add(Desk.read("copies/one", Desk.ARTICLE.replace("nông nghiệp", "ngư nghiệp"), "2023-11-05"));
        return List.copyOf(reads);
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void anyOrderAndAnyNumberOfRunsGiveTheSameBytes(Storage storage) {
        String expected = export(Storage.EMBEDDED, "given", READS, READS.size());
        for (int seed = 1; seed <= 4; seed++) {
            List<ReadPage> shuffled = new ArrayList<>(READS);
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(export(storage, storage + "-" + seed, shuffled, seed * 13))
                    .as("seed %d", seed)
                    .isEqualTo(expected);
        }
    }

    @Test
    void readingAgainInBetweenChangesNothing() {
        String expected = export(Storage.EMBEDDED, "plain", READS, READS.size());
        try (Register register = Register.open(Storage.EMBEDDED.fresh(folder.resolve("again")))) {
            register.add(READS.subList(0, 50));
            register.replace(READS.subList(0, 50));
            register.add(READS.subList(50, READS.size()));
            register.replace(READS);

            assertThat(export(register)).isEqualTo(expected);
        }
    }

    /** The export of a register that took the documents in so many at a time, opened anew each time. */
    private String export(Storage storage, String name, List<ReadPage> reads, int atATime) {
        var address = storage.fresh(folder.resolve(name));
        for (int from = 0; from < reads.size(); from += atATime) {
            try (Register register = Register.open(address)) {
                register.add(reads.subList(from, Math.min(reads.size(), from + atATime)));
            }
        }
        try (Register register = Register.open(address)) {
            return export(register);
        }
    }

    private static String export(Register register) {
        MergedRegister merged = MergedRegister.of(register);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        merged.engagements().forEach(engagement -> bytes.writeBytes(MergedJson.line(engagement)));
        merged.persons().forEach(person -> bytes.writeBytes(MergedJson.line(person)));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
