package org.chancery.register.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.register.RegisterException;

/** Where a register is: a data folder on this machine, or a database on a server. */
public sealed interface Address {
    /** The address as it may be told to the user: without a password. */
    String shown();

    /** A data folder; the register is the file {@value #FILE} in it. */
    record Folder(Path path) implements Address {
        static final String FILE = "register.db";

        Path file() {
            return path.resolve(FILE);
        }

        @Override
        public String shown() {
            return path.toString();
        }
    }

    /** A PostgreSQL database; the address is one of JDBC. */
    record Server(String jdbc) implements Address {
        private static final Pattern PASSWORD = Pattern.compile("(?<=[?&]password=)[^&]*");

        @Override
        public String shown() {
            return PASSWORD.matcher(jdbc).replaceAll("…");
        }
    }

    /**
     * The address that a user wrote.
     *
     * @param written a folder, or {@code [jdbc:]postgresql://[user[:password]@]host[:port]/database}
     * @throws RegisterException if it can be neither
     */
    static Address of(String written) {
        Matcher server = Pattern.compile("(?:jdbc:)?postgres(?:ql)?:(?://(?:([^:@/]*)(?::([^@/]*))?@)?)?(.*)")
                .matcher(written);
        if (server.matches()) {
            String rest = server.group(3);
            String user = parameter("user", server.group(1)) + parameter("password", server.group(2));
            String joined = user.isEmpty() ? rest : rest + (rest.contains("?") ? "&" : "?") + user.substring(1);
            return new Server("jdbc:postgresql://" + joined);
        }
        if (written.startsWith("jdbc:")) {
            throw new RegisterException("There is no register at " + written
                    + ": a register is a folder, or a database as postgresql://user@host/database.");
        }
        try {
            return new Folder(Path.of(written));
        } catch (InvalidPathException e) {
            throw new RegisterException("There can be no folder named " + written + "; give another.", e);
        }
    }

    private static String parameter(String name, String value) {
        return value == null || value.isEmpty() ? "" : "&" + name + "=" + value;
    }
}
