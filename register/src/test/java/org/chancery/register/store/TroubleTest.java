package org.chancery.register.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import org.chancery.register.RegisterException;
import org.chancery.register.copies.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong with a data folder is a sentence that says what to do. */
class TroubleTest {
    private static final String TEXT = "Hai bên nhất trí. ".repeat(2000);

    @TempDir
    Path folder;

    @Test
    void anotherWriterIsWaitedForAndThenNamed() throws SQLException {
        try (Store store = open();
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("register.db"));
                Statement statement = other.createStatement()) {
            statement.execute("begin immediate");

            assertThatThrownBy(() -> store.write(handle -> handle.execute("delete from band")))
                    .isInstanceOf(RegisterException.class)
                    .hasMessage("The register at " + folder + " is being written to by another process."
                            + " Wait until that has finished, and try again.");
            long read = store.read(handle -> new Documents(handle).count());
            assertThat(read).isZero();
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsDamaged() throws IOException {
        Files.writeString(folder.resolve("register.db"), TEXT);

        assertThatThrownBy(this::open)
                .isInstanceOf(RegisterException.class)
                .hasMessageStartingWith("The register at " + folder + " is damaged");
        assertThat(folder.resolve("register.db")).hasContent(TEXT);
    }

    @Test
    void aPageThatWasOverwrittenIsDamageToo() throws IOException {
        Path file = folder.resolve("register.db");
        open().close();
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 4096, bytes.length, (byte) 'x');
        Files.write(file, bytes);

        assertThatThrownBy(() -> {
                    try (Store store = open()) {
                        store.read(handle -> new Documents(handle).count());
                    }
                })
                .isInstanceOf(RegisterException.class)
                .hasMessageContaining(" is damaged: ");
    }

    @Test
    void tablesOfALaterVersionAreLeftAlone() {
        try (Store store = open()) {
            store.write(handle -> handle.execute("insert into migration (installed_rank, version, description, type,"
                    + " script, checksum, installed_by, installed_on, execution_time, success) values"
                    + " (900, '900', 'later', 'SQL', 'V900__later.sql', 1, '', '2030-01-01 00:00:00', 1, true)"));
        }

        assertThatThrownBy(this::open)
                .isInstanceOf(RegisterException.class)
                .hasMessage("The register at " + folder + " was written by a later version of Chancery"
                        + " (its tables have the number 900). Use that version; this one leaves it alone.");
    }

    @Test
    void aFullDiskLosesNothingThatWasAcknowledged() {
        try (Store store = open()) {
            store.write(handle -> {
                new Documents(handle).add("first", TEXT, Sketch.of(new byte[0]));
                return true;
            });
            assertThatThrownBy(() -> store.write(handle -> {
                        // SQLite then answers as on a full disk.
                        handle.execute("pragma max_page_count = 1");
                        for (int i = 0; i < 100; i++) {
                            new Documents(handle).add("more " + i, TEXT, Sketch.of(new byte[0]));
                        }
                        return true;
                    }))
                    .isInstanceOf(RegisterException.class)
                    .hasMessageContaining(" has no room left on its disk. ");
            long kept = store.read(handle -> new Documents(handle).count());
            assertThat(kept).isEqualTo(1);
        }
    }

    @Test
    void aServerThatIsNotThereIsNamedWithoutThePassword() {
        Address nowhere = Address.of("postgresql://clerk:secret@127.0.0.1:1/register");

        assertThatThrownBy(() -> Store.open(nowhere))
                .isInstanceOf(RegisterException.class)
                .hasMessageStartingWith("The register at jdbc:postgresql://127.0.0.1:1/register?user=clerk&password=…"
                        + " cannot be reached.");
    }

    private Store open() {
        return Store.open(new Address.Folder(folder), Duration.ofMillis(50));
    }
}
