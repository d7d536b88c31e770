package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.reader.Page;
import org.chancery.record.Document;
import org.chancery.record.ReaderInfo;
import org.chancery.record.Reading;
import org.chancery.register.store.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged outlives a kill at any moment, and nothing is there by halves. */
class KilledTest {
    private static final int KILLS = 8;

    @TempDir
    Path folder;

    /** Adds documents without end, and tells the id of each once it is in the register. */
    static final class Adder {
        private Adder() {}

        public static void main(String[] arguments) {
            try (Register register = Register.open(new Address.Folder(Path.of(arguments[0])))) {
                for (int i = Integer.parseInt(arguments[1]); ; i++) {
                    System.out.println(register.add(List.of(page(i))).getFirst().document());
                }
            }
        }

        private static ReadPage page(int number) {
            String id = "%064d".formatted(number);
            String text = "Hai bên nhất trí, lần thứ " + number + ".";
            Document document = new Document(id, "page " + number, "vi", null, null, null, text, List.of());
            ReaderInfo reader = new ReaderInfo("test", "test");
            return new ReadPage(
                    Page.of("page " + number, text),
                    new Reading(reader, document, List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
        }
    }

    @Test
    void whatWasAcknowledgedIsThereAfterAKill() throws IOException, InterruptedException {
        Random random = new Random(11);
        Set<String> acknowledged = new TreeSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            acknowledged.addAll(addUntilKilled(kill * 100_000, 1 + random.nextInt(60)));

            try (Register register = Register.open(new Address.Folder(folder))) {
                List<Registered> kept = new ArrayList<>();
                register.each(kept::add);
                assertThat(kept)
                        .as("kill %d", kill)
                        .allMatch(one -> one.sightings().size() == 1)
                        .extracting(one -> one.reading().document().id())
                        .containsAll(acknowledged);
            }
        }
    }

    private List<String> addUntilKilled(int first, int documents) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Adder.class.getName(),
                        folder.toString(),
                        String.valueOf(first))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> told = new ArrayList<>();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (int i = 0; i < documents; i++) {
                told.add(String.valueOf(out.readLine()));
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return told;
    }
}
