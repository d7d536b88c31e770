package org.chancery.reader.text;

/**
 * The letters by which words in Vietnamese spelling are known. None is proof: other languages share the vowels with a
 * circumflex, and more of them those with one mark of tone.
 */
public final class VietnameseLetters {
    /** Letters hardly any other language has, beside those with two marks. */
    private static final String OWN = "ăđơư";

    private static final String CIRCUMFLEXED = "âêô";

    /** Vowels with a mark of tone that stand in the Unicode block of western European letters. */
    private static final String TONED = "àáãèéìíòóõùúý";

    /** The letters with two marks, or with a dot or a hook for the tone. */
    private static final int FIRST_DOUBLE = 0x1EA0;

    private static final int LAST_DOUBLE = 0x1EF9;

    /** Behind this character stand no letters of the larger European languages. */
    private static final int EUROPEAN = 0x17F;

    private VietnameseLetters() {}

    /** Whether letters of Vietnamese stand in words that other languages hardly have. */
    public static boolean ownIn(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c >= FIRST_DOUBLE && c <= LAST_DOUBLE || OWN.indexOf(Letters.toSmall(c)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether letters stand in a folded word by which it is likely a Vietnamese syllable: vowels with a circumflex too. */
    public static boolean likelyIn(String folded) {
        return isAny(folded, false);
    }

    /** Whether letters stand in a folded word by which it may be a Vietnamese syllable: vowels with a mark of tone too. */
    public static boolean possiblyIn(String folded) {
        return isAny(folded, true);
    }

    private static boolean isAny(String folded, boolean toned) {
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c > EUROPEAN || OWN.indexOf(c) >= 0 || CIRCUMFLEXED.indexOf(c) >= 0 || toned && TONED.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }
}
