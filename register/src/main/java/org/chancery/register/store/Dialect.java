package org.chancery.register.store;

import com.zaxxer.hikari.HikariConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import org.chancery.register.RegisterException;
import org.jdbi.v3.core.Handle;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The few things in which the two databases differ. */
enum Dialect {
    /**
     * The embedded one. A commit is on the disk when it is acknowledged (FULL), readers see the state before it
     * until then (WAL), and whoever finds another writer at work waits his turn for a while.
     */
    SQLITE("blob") {
        @Override
        DataSource source(Address address, boolean writing, Duration patience) {
            Address.Folder folder = (Address.Folder) address;
            create(folder.path());
            SQLiteConfig config = new SQLiteConfig();
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
            config.enforceForeignKeys(true);
            config.setBusyTimeout((int) patience.toMillis());
            config.setTransactionMode(
                    writing ? SQLiteConfig.TransactionMode.IMMEDIATE : SQLiteConfig.TransactionMode.DEFERRED);
            SQLiteDataSource source = new SQLiteDataSource(config);
            source.setUrl("jdbc:sqlite:" + folder.file());
            return source;
        }

        @Override
        void takeTurn(Handle writer, Duration patience) {
            // A writing transaction begins as IMMEDIATE and holds the one lock there is.
        }

        @Override
        void prepareReaders(HikariConfig pool) {
            // A reading transaction keeps the snapshot of its first statement.
        }
    },

    /** The one on a server. */
    POSTGRESQL("bytea") {
        @Override
        DataSource source(Address address, boolean writing, Duration patience) {
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(((Address.Server) address).jdbc());
            source.setApplicationName("chancery");
            return source;
        }

        @Override
        void takeTurn(Handle writer, Duration patience) {
            writer.execute("set local lock_timeout = " + patience.toMillis());
            writer.execute("lock table document in exclusive mode");
        }

        @Override
        void prepareReaders(HikariConfig pool) {
            pool.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        }
    };

    private final String bytes;

    Dialect(String bytes) {
        this.bytes = bytes;
    }

    static Dialect of(Address address) {
        return switch (address) {
            case Address.Folder folder -> SQLITE;
            case Address.Server server -> POSTGRESQL;
        };
    }

    /** The name of the column type that holds bytes. */
    String bytes() {
        return bytes;
    }

    /**
     * Gives connections, new ones each time.
     *
     * @param writing whether transactions on them are to write
     * @param patience how long one waits for a lock that another holds
     */
    abstract DataSource source(Address address, boolean writing, Duration patience);

    /** Makes a writing transaction the only one until its end. */
    abstract void takeTurn(Handle writer, Duration patience);

    /** Lets a reading transaction see one state throughout. */
    abstract void prepareReaders(HikariConfig pool);

    private static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new RegisterException(
                    "The data folder " + folder
                            + " cannot be made; name another with --register, or check its permissions.",
                    e);
        }
    }
}
