package org.chancery.intake;

import java.io.IOException;
import java.io.InputStream;
import org.chancery.intake.encoding.Decoder;
import org.chancery.intake.encoding.UnicodeForm;

/** Reads the text of one document from a stream, no further than the longest text allows. */
final class TextBytes {
    private static final int HEAD = 4096;

    private TextBytes() {}

    /**
     * Decodes the whole stream.
     *
     * @param source names the document in refusals
     * @throws Refusal if it is binary or too long
     */
    static String read(InputStream in, String source) throws IOException {
        byte[] head = in.readNBytes(HEAD);
        UnicodeForm form = UnicodeForm.of(head);
        if (!form.wide()) {
            TextCheck.refuseZeros(head, source);
        }
        int most = TextCheck.LIMIT * (form.wide() ? 2 : 1) + form.mark();
        byte[] rest = in.readNBytes(most + 1 - head.length);
        if (head.length + rest.length > most) {
            throw TextCheck.tooLong(source);
        }
        byte[] all = joined(head, rest);
        return TextCheck.checked(Decoder.decode(all, form).text(), source);
    }

    private static byte[] joined(byte[] head, byte[] rest) {
        byte[] all = new byte[head.length + rest.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(rest, 0, all, head.length, rest.length);
        return all;
    }
}
