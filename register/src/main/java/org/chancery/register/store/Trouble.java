package org.chancery.register.store;

import java.sql.SQLException;
import org.chancery.register.RegisterException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Puts what a database complains of into a sentence: what, where, what to do. */
final class Trouble {
    private Trouble() {}

    /** The error as it is told; one that no database caused is thrown on as it is. */
    static RuntimeException told(RuntimeException error, Address address) {
        SQLException cause = cause(error);
        if (cause == null) {
            return error;
        }
        String where = "The register at " + address.shown();
        String told = cause instanceof SQLiteException embedded
                ? embedded(embedded.getResultCode())
                : server(String.valueOf(cause.getSQLState()));
        return new RegisterException(where + (told == null ? failed(cause) : told), error);
    }

    private static @Nullable String embedded(SQLiteErrorCode code) {
        // The low byte is the kind of error; what is above it makes it finer.
        SQLiteErrorCode kind = SQLiteErrorCode.getErrorCode(code.code & 0xff);
        return switch (kind) {
            case SQLITE_BUSY, SQLITE_LOCKED ->
                " is being written to by another process. Wait until that has finished, and try again.";
            case SQLITE_CORRUPT, SQLITE_NOTADB ->
                " is damaged: its file is no longer a whole database. Put a copy of the folder in its place, or move"
                        + " the folder away and add the documents anew.";
            case SQLITE_FULL ->
                " has no room left on its disk. What was acknowledged is safe, the rest was not written. Make room,"
                        + " and run the command again.";
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH ->
                " cannot be opened for writing. Check the permissions of the folder and of the files in it.";
            case SQLITE_IOERR ->
                " could not be read from or written to its disk. Check the disk and the room left on it, and try again.";
            default -> null;
        };
    }

    private static @Nullable String server(String state) {
        return switch (state.substring(0, 2)) {
            case "08" -> " cannot be reached. Check that the server runs and that the address is right.";
            case "28" -> " does not let this user in. Check the user and the password in the address.";
            case "3D" -> " is not there: the server has no database of that name. Create it, or name another.";
            case "53" ->
                " is on a server without room (disk, memory or connections). What was acknowledged is safe;"
                        + " make room, and run the command again.";
            case "55", "40" -> " is being written to by another process. Wait until that has finished, and try again.";
            case "57" -> " is on a server that is shutting down. What was acknowledged is safe; try again later.";
            default -> null;
        };
    }

    private static String failed(SQLException cause) {
        return " failed: " + String.valueOf(cause.getMessage()).strip().replaceAll("\\s*\\R\\s*", " ")
                + ". Nothing of this act was written.";
    }

    private static @Nullable SQLException cause(Throwable error) {
        SQLException deepest = null;
        for (Throwable at = error; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql) {
                deepest = sql;
            }
        }
        return deepest;
    }
}
