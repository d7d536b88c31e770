package org.chancery.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.chancery.record.ChanceryException;
import picocli.CommandLine.IVersionProvider;

/** Says which version of the program this is, as the build wrote it down. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            if (in == null) {
                throw new ChanceryException("The version is missing from this build; build the project again.");
            }
            Properties properties = new Properties();
            properties.load(in);
            return new String[] {"chancery " + properties.getProperty("version")};
        }
    }
}
