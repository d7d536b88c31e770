package org.chancery.register.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.function.Function;
import org.chancery.record.ChanceryException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * An open register: runs transactions on it. What a writing transaction did is on the disk when {@link
 * #write} returns, all of it; when it throws, or the process dies, nothing of it is.
 */
public final class Store implements AutoCloseable {
    private static final int READERS = 4;

    /** How long a writer waits for another before it gives up. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Address address;
    private final Dialect dialect;
    private final Duration patience;
    private final HikariDataSource writers;
    private final HikariDataSource readers;

    private Store(Address address, Duration patience) {
        this.address = address;
        this.dialect = Dialect.of(address);
        this.patience = patience;
        Migrations.run(address, dialect, patience);
        this.writers = pool(true);
        this.readers = pool(false);
    }

    /**
     * Opens the register at an address; makes it where there is none, and brings an older one up to date.
     *
     * @throws org.chancery.register.RegisterException if it cannot be opened: damaged, written by a later version,
     *     not reachable, no access
     */
    public static Store open(Address address) {
        return open(address, PATIENCE);
    }

    static Store open(Address address, Duration patience) {
        try {
            return new Store(address, patience);
        } catch (ChanceryException e) {
            throw e;
        } catch (RuntimeException e) {
            throw Trouble.told(e, address);
        }
    }

    /** Where it is, as it may be told to the user. */
    public String shown() {
        return address.shown();
    }

    /** Runs one act, as a whole or not at all. Other writers wait meanwhile. */
    public <T> T write(Function<Handle, T> act) {
        return run(writers, handle -> {
            dialect.takeTurn(handle, patience);
            return act.apply(handle);
        });
    }

    /** Answers one question from one state of the register, whatever is written meanwhile. */
    public <T> T read(Function<Handle, T> question) {
        return run(readers, question);
    }

    @Override
    public void close() {
        readers.close();
        writers.close();
    }

    private <T> T run(HikariDataSource pool, Function<Handle, T> work) {
        try {
            return Jdbi.create(pool).inTransaction(work::apply);
        } catch (ChanceryException e) {
            throw e;
        } catch (RuntimeException e) {
            throw Trouble.told(e, address);
        }
    }

    private HikariDataSource pool(boolean writing) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(writing ? "writer" : "readers");
        config.setDataSource(dialect.source(address, writing, patience));
        config.setMaximumPoolSize(writing ? 1 : READERS);
        config.setMinimumIdle(0);
        // A register that cannot be opened is told at once, and not after many attempts.
        config.setInitializationFailTimeout(1);
        if (!writing) {
            dialect.prepareReaders(config);
        }
        return new HikariDataSource(config);
    }
}
