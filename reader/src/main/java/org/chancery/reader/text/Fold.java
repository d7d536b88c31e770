package org.chancery.reader.text;

import java.text.Normalizer;

/**
 * Folds a word so that spellings which differ only in case, Unicode composition or the place of a tone
 * mark (hoà, hòa) become one; an eth is the đ that old fonts wrote so. Diacritics stay: in Vietnamese they make the word.
 */
public final class Fold {
    /** Vowel pairs whose second vowel bears the tone mark, and the same pairs marked on the first. */
    private static final String SECOND = "oàoáoảoãoạoèoéoẻoẽoẹuỳuýuỷuỹuỵ";

    private static final String FIRST = "òaóaỏaõaọaòeóeỏeõeọeùyúyủyũyụy";

    private Fold() {}

    /** The folded form of one word. */
    public static String word(CharSequence raw) {
        String s = raw.toString();
        boolean ascii = true;
        boolean lower = true;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            ascii &= c < 0x80;
            lower &= c >= 'a' && c <= 'z';
        }
        if (ascii) {
            return lower ? s : s.toLowerCase(java.util.Locale.ROOT);
        }
        String composed =
                Normalizer.isNormalized(s, Normalizer.Form.NFC) ? s : Normalizer.normalize(s, Normalizer.Form.NFC);
        return toneOnFirstVowel(
                composed.toLowerCase(java.util.Locale.ROOT).replace('ð', 'đ').replace('’', '\''));
    }

    private static String toneOnFirstVowel(String s) {
        return tone(s, SECOND, FIRST);
    }

    /** A folded word with its tone mark on the second vowel of a pair, as many write it. */
    static String toneOnSecondVowel(String folded) {
        return tone(folded, FIRST, SECOND);
    }

    private static String tone(String s, String from, String to) {
        for (int i = 0; i + 1 < s.length(); i++) {
            for (int at = 0; at < from.length(); at += 2) {
                if (from.charAt(at) == s.charAt(i) && from.charAt(at + 1) == s.charAt(i + 1)) {
                    return s.substring(0, i) + to.charAt(at) + to.charAt(at + 1) + s.substring(i + 2);
                }
            }
        }
        return s;
    }

    /** A mark folded: every dash is a hyphen, every quotation mark of a kind is one. */
    static String mark(int c) {
        return switch (c) {
            case '‐', '‑', '‒', '–', '—', '−' -> "-";
            case '“', '”', '„', '«', '»', '″' -> "\"";
            case '‘', '’', '`', '´' -> "'";
            default -> Character.toString(c);
        };
    }
}
