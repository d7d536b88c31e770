package org.chancery.intake.encoding;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** Writes text in the older encodings: the tables read backwards. */
final class Encoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");

    private Encoder() {}

    static byte[] encode(String text, Encoding encoding) {
        return switch (encoding) {
            case UTF_8 -> text.getBytes(StandardCharsets.UTF_8);
            case UTF_16LE -> text.getBytes(StandardCharsets.UTF_16LE);
            case UTF_16BE -> text.getBytes(StandardCharsets.UTF_16BE);
            case WINDOWS_1252 -> text.getBytes(WINDOWS_1252);
            case WINDOWS_1258 -> windows1258(text);
            case TCVN3 -> byTable(text, "tcvn3.table");
            case VNI -> byTable(text, "vni.table");
            case VISCII -> byTable(text, "viscii.table");
        };
    }

    private static byte[] byTable(String text, String table) {
        Map<Character, String> codes = new HashMap<>();
        ByteTable.lines(table).forEach((code, letter) -> codes.putIfAbsent(letter, code));
        StringBuilder bytes = new StringBuilder();
        for (char c : text.toCharArray()) {
            String rest = new String(String.valueOf(c).getBytes(WINDOWS_1252), StandardCharsets.ISO_8859_1);
            bytes.append(codes.getOrDefault(c, rest));
        }
        return bytes.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Letters that the code page has stay whole; of the others the tone is written after the letter. */
    private static byte[] windows1258(String text) {
        CharsetEncoder encoder = WINDOWS_1258.newEncoder();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (char c : text.toCharArray()) {
            String letter = String.valueOf(c);
            if (!encoder.canEncode(c)) {
                String apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
                int tone = apart.chars()
                        .filter(m -> Tones.isMark((char) m))
                        .findFirst()
                        .orElseThrow();
                String rest = apart.replace(Character.toString(tone), "");
                letter = Normalizer.normalize(rest, Normalizer.Form.NFC) + Character.toString(tone);
            }
            bytes.writeBytes(letter.getBytes(WINDOWS_1258));
        }
        return bytes.toByteArray();
    }
}
