package org.chancery.cli;

import java.nio.file.Path;
import org.chancery.register.Register;
import org.chancery.register.store.Address;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of every command that works on a register: where it is. */
final class RegisterOptions {
    @Option(
            names = "--register",
            paramLabel = "DIR",
            description = "The register's data folder, or postgresql://user@host/database (default: "
                    + "CHANCERY_REGISTER, else chancery in the user's data folder).")
    private @Nullable String register;

    /** Opens the register; makes it where there is none. */
    Register open() {
        return Register.open(address());
    }

    private Address address() {
        if (register != null) {
            return Address.of(register);
        }
        String chosen = System.getenv("CHANCERY_REGISTER");
        return chosen == null || chosen.isEmpty() ? new Address.Folder(userData()) : Address.of(chosen);
    }

    /** The folder for this user's data of this program, as the system has it. */
    private static Path userData() {
        Path home = Path.of(System.getProperty("user.home"));
        String xdg = System.getenv("XDG_DATA_HOME");
        if (xdg != null && Path.of(xdg).isAbsolute()) {
            return Path.of(xdg, "chancery");
        }
        String system = System.getProperty("os.name");
        String windows = System.getenv("LOCALAPPDATA");
        if (system.startsWith("Windows") && windows != null) {
            return Path.of(windows, "chancery");
        }
        return system.startsWith("Mac")
                ? home.resolve("Library/Application Support/chancery")
                : home.resolve(".local/share/chancery");
    }
}
