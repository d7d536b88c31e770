package org.chancery.register.store;

import java.time.Duration;
import java.util.Map;
import org.chancery.register.RegisterException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreMigrationType;
import org.flywaydb.core.api.MigrationInfo;

/** The tables and how they came about: numbered migrations, the same for both databases. */
final class Migrations {
    private static final String FOLDER = "classpath:org/chancery/register/store";

    private Migrations() {}

    /** Brings the register up to date; refuses one that a later version of the program has changed. */
    static void run(Address address, Dialect dialect, Duration patience) {
        Flyway flyway = Flyway.configure()
                .dataSource(dialect.source(address, true, patience))
                .locations(FOLDER)
                .table("migration")
                .placeholders(Map.of("bytes", dialect.bytes()))
                .load();
        for (MigrationInfo applied : flyway.info().applied()) {
            if (applied.getState().isApplied() && !applied.getState().isResolved()) {
                throw new RegisterException("The register at " + address.shown() + " was written by a later version of"
                        + " Chancery (its tables have the number " + applied.getVersion()
                        + "). Use that version; this one leaves it alone.");
            }
            if (applied.getType() == CoreMigrationType.SQL && applied.isChecksumMatching() == Boolean.FALSE) {
                throw new RegisterException("The register at " + address.shown() + " was written by another build of"
                        + " Chancery (its tables number " + applied.getVersion() + " differ). Use that build.");
            }
        }
        if (flyway.info().pending().length > 0) {
            flyway.migrate();
        }
    }
}
