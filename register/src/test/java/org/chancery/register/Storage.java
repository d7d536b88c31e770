package org.chancery.register;

import java.nio.file.Path;
import org.chancery.register.store.Address;

/** The two storages; whatever holds for the register holds on both. */
public enum Storage {
    /** A folder. */
    EMBEDDED {
        @Override
        public Address fresh(Path folder) {
            return new Address.Folder(folder.resolve("register"));
        }
    },

    /** A PostgreSQL server that runs for these tests alone. */
    SERVER {
        @Override
        public Address fresh(Path folder) {
            return PrivateServer.get().freshDatabase();
        }
    };

    /**
     * The address of a register that is not there yet.
     *
     * @param folder an empty folder of the test's own
     */
    public abstract Address fresh(Path folder);
}
