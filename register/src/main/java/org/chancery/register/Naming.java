package org.chancery.register;

import java.util.List;
import org.chancery.register.store.Documents;
import org.chancery.register.store.Sightings;
import org.jdbi.v3.core.Handle;

/** Which document a user means. */
final class Naming {
    private final Handle handle;
    private final String shown;

    Naming(Handle handle, String shown) {
        this.handle = handle;
        this.shown = shown;
    }

    /** The id of the one document that is named by its id, the beginning of its id, or its source. */
    String document(String named) {
        List<String> found = named.matches("[0-9a-f]{4,64}") ? new Documents(handle).beginning(named) : List.of();
        if (found.isEmpty()) {
            found = new Sightings(handle).documentsAt(named);
        }
        return switch (found.size()) {
            case 0 ->
                throw new RegisterException("There is no document " + named + " in the register at " + shown
                        + ". Name it by its id, by the beginning of its id, or by its source as it was added.");
            case 1 -> found.getFirst();
            default ->
                throw new RegisterException(
                        named + " means more than one document: " + String.join(", ", found) + ". Name one by its id.");
        };
    }
}
