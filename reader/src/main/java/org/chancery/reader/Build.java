package org.chancery.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.chancery.record.ChanceryException;

/** What the build wrote down about itself. */
final class Build {
    private Build() {}

    /** The version of the program. */
    static String version() {
        try (InputStream in = Build.class.getResourceAsStream("build.properties")) {
            if (in == null) {
                throw new ChanceryException("The version is missing from this build; build the project again.");
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
