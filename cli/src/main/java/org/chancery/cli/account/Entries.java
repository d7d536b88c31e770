package org.chancery.cli.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.chancery.record.ChanceryException;

/** Reads the data files of the interface. */
final class Entries {
    private Entries() {}

    /** The entries of a properties file, in UTF-8, that stands beside this class. */
    static Map<String, String> of(String file) {
        try (InputStream in = Entries.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new ChanceryException(
                        "The file " + file + " is missing from this build; build the project again.");
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> entries = new HashMap<>();
            properties.forEach((key, value) -> entries.put((String) key, ((String) value).strip()));
            return Map.copyOf(entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
