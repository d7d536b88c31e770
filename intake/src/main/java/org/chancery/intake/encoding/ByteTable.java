package org.chancery.intake.encoding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An encoding laid down in a data file: one byte or two for a letter. What the file does not name is
 * ASCII below 80 and Windows-1252 above.
 */
final class ByteTable {
    private static final Charset REST = Charset.forName("windows-1252");

    private final char[] single = new char[256];
    private final char[] @Nullable [] pairs = new char[256][];

    private ByteTable() {
        for (int i = 0; i < single.length; i++) {
            single[i] = new String(new byte[] {(byte) i}, REST).charAt(0);
        }
    }

    /** The table in the resource file of that name beside this class. */
    static ByteTable load(String name) {
        ByteTable table = new ByteTable();
        lines(name).forEach((code, letter) -> table.put(code.getBytes(StandardCharsets.ISO_8859_1), letter));
        return table;
    }

    /** The lines of a table file in their order: codes, one char a byte, and what they stand for. */
    static Map<String, Character> lines(String name) {
        Map<String, Character> lines = new LinkedHashMap<>();
        InputStream file = Objects.requireNonNull(ByteTable.class.getResourceAsStream(name), name);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    int letter = line.lastIndexOf(' ');
                    byte[] code =
                            HexFormat.of().parseHex(line.substring(0, letter).replace(" ", ""));
                    lines.put(new String(code, StandardCharsets.ISO_8859_1), letter(line.substring(letter + 1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    /** Decodes from an offset on. Every byte gives something: unknown ones U+FFFD. */
    String decode(byte[] bytes, int from, int to) {
        StringBuilder text = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            int first = bytes[i] & 0xFF;
            char[] second = pairs[first];
            char both = second == null || i + 1 == to ? 0 : second[bytes[i + 1] & 0xFF];
            if (both == 0) {
                text.append(single[first]);
            } else {
                text.append(both);
                i++;
            }
        }
        return text.toString();
    }

    private void put(byte[] code, char letter) {
        int first = code[0] & 0xFF;
        if (code.length == 1) {
            single[first] = letter;
            return;
        }
        char[] second = pairs[first];
        if (second == null) {
            second = new char[256];
            pairs[first] = second;
        }
        second[code[1] & 0xFF] = letter;
    }

    private static char letter(String written) {
        return written.startsWith("U+") ? (char) Integer.parseInt(written.substring(2), 16) : written.charAt(0);
    }
}
