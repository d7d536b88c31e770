package org.chancery.intake.encoding;

import java.nio.charset.Charset;
import java.util.List;
import java.util.function.UnaryOperator;

/** An eight-bit way of writing Vietnamese. */
final class LegacyScheme {
    /** In the order in which they are preferred where a text leaves it open. */
    static final List<LegacyScheme> ALL = List.of(
            new LegacyScheme(Encoding.WINDOWS_1258, charset("windows-1258"), UnaryOperator.identity()),
            new LegacyScheme(Encoding.TCVN3, ByteTable.load("tcvn3.table")::decode, TcvnCapitals::restore),
            new LegacyScheme(Encoding.VNI, ByteTable.load("vni.table")::decode, UnaryOperator.identity()),
            new LegacyScheme(Encoding.VISCII, ByteTable.load("viscii.table")::decode, UnaryOperator.identity()));

    /** For texts that are not Vietnamese. */
    static final LegacyScheme WESTERN =
            new LegacyScheme(Encoding.WINDOWS_1252, charset("windows-1252"), UnaryOperator.identity());

    private final Encoding encoding;
    private final Bytes bytes;
    private final UnaryOperator<String> finish;

    private LegacyScheme(Encoding encoding, Bytes bytes, UnaryOperator<String> finish) {
        this.encoding = encoding;
        this.bytes = bytes;
        this.finish = finish;
    }

    Encoding encoding() {
        return encoding;
    }

    String decode(byte[] source, int from, int to) {
        return finish.apply(bytes.decode(source, from, to));
    }

    private static Bytes charset(String name) {
        Charset charset = Charset.forName(name);
        return (source, from, to) -> new String(source, from, to - from, charset);
    }

    private interface Bytes {
        String decode(byte[] source, int from, int to);
    }
}
