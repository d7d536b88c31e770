package org.chancery.register.copies;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.chancery.record.Document;

/**
 * A small picture of an article: for each of {@value #MINIMA} hash functions the smallest hash of its shingles. The
 * share of equal minima of two articles estimates the share of shingles they have in common.
 */
public final class Sketch {
    private static final int MINIMA = 96;

    /** Minima of one band; two articles are held side by side only when they share a whole band. */
    private static final int BAND = 3;

    /** Words of one shingle. */
    private static final int SHINGLE = 4;

    /** Articles of fewer words are alike by chance: they have no sketch. */
    private static final int FEWEST_WORDS = 24;

    /** From so great a share of equal minima on, two articles are copies of one. */
    private static final double COPY = 0.6;

    /** From so great a share on, a text from the same source is another version of the same article. */
    private static final double VERSION = 0.1;

    private final int[] minima;

    private Sketch(int[] minima) {
        this.minima = minima;
    }

    /** The sketch of a document's article. */
    public static Sketch of(Document document) {
        List<String> words = Article.words(document);
        if (words.size() < FEWEST_WORDS) {
            return new Sketch(new int[0]);
        }
        int[] minima = new int[MINIMA];
        Arrays.fill(minima, Integer.MAX_VALUE);
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            long hash = hash(words.subList(i, i + SHINGLE));
            for (int function = 0; function < MINIMA; function++) {
                int mixed = (int) (mix(hash + function * 0x9e3779b97f4a7c15L) >>> 33);
                minima[function] = Math.min(minima[function], mixed);
            }
        }
        return new Sketch(minima);
    }

    /** The sketch that was stored as these bytes. */
    public static Sketch of(byte[] stored) {
        int[] minima = new int[stored.length / Integer.BYTES];
        ByteBuffer.wrap(stored).asIntBuffer().get(minima);
        return new Sketch(minima);
    }

    /** The bytes to store. */
    public byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(minima.length * Integer.BYTES);
        bytes.asIntBuffer().put(minima);
        return bytes.array();
    }

    /** The hash of each band; copies share at least one, but for one pair in many thousands. */
    public long[] bands() {
        long[] bands = new long[minima.length / BAND];
        for (int band = 0; band < bands.length; band++) {
            long hash = band;
            for (int i = band * BAND; i < (band + 1) * BAND; i++) {
                hash = mix(hash ^ minima[i]);
            }
            bands[band] = hash;
        }
        return bands;
    }

    /** Whether the two are near copies: the same article, perhaps cut or edited a little. */
    public boolean isCopyOf(Sketch other) {
        return resemblance(other) >= COPY;
    }

    /** Whether two texts from one source are versions of one article, and not two that stood there in turn. */
    public boolean isVersionOf(Sketch other) {
        return minima.length == 0 || other.minima.length == 0 || resemblance(other) >= VERSION;
    }

    /** The share of shingles in common, estimated; 0 where one has no sketch. */
    double resemblance(Sketch other) {
        if (minima.length == 0 || other.minima.length == 0) {
            return 0;
        }
        int equal = 0;
        for (int i = 0; i < MINIMA; i++) {
            equal += minima[i] == other.minima[i] ? 1 : 0;
        }
        return (double) equal / MINIMA;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sketch sketch && Arrays.equals(minima, sketch.minima);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(minima);
    }

    /** FNV-1a over the words, with a mark between them. */
    private static long hash(List<String> words) {
        long hash = 0xcbf29ce484222325L;
        for (String word : words) {
            for (int i = 0; i <= word.length(); i++) {
                hash = (hash ^ (i < word.length() ? word.charAt(i) : ' ')) * 0x100000001b3L;
            }
        }
        return hash;
    }

    /** The finishing step of SplitMix64 (Steele, Lea, Flood 2014): every bit of the result hangs on every one given. */
    private static long mix(long bits) {
        long mixed = (bits ^ bits >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }
}
