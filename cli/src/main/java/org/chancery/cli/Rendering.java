package org.chancery.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.chancery.cli.account.Account;
import org.chancery.cli.account.Style;
import org.chancery.record.Reading;
import org.chancery.record.ReadingJson;

/** Makes of readings the bytes that are written out. Immutable; many threads may share one. */
sealed interface Rendering {
    /** One reading. */
    byte[] of(Reading reading);

    /** What stands between two readings. */
    byte[] between();

    /** What stands after the last of several readings; {@code tally} says how many and what was in them. */
    byte[] after(Tally tally);

    /** Readings in the record format, one a line. */
    record JsonLines() implements Rendering {
        @Override
        public byte[] of(Reading reading) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
            ReadingJson.writeLine(reading, bytes);
            return bytes.toByteArray();
        }

        @Override
        public byte[] between() {
            return new byte[0];
        }

        @Override
        public byte[] after(Tally tally) {
            return new byte[0];
        }
    }

    /** Accounts for a person to read. */
    record Text(Style style) implements Rendering {
        @Override
        public byte[] of(Reading reading) {
            return bytes(new Account(style).of(reading));
        }

        @Override
        public byte[] between() {
            return bytes("\n" + Account.divider(style) + "\n");
        }

        @Override
        public byte[] after(Tally tally) {
            return bytes("\n" + Account.divider(style) + tally.sentence() + "\n");
        }

        private static byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }
}
