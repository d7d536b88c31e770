package org.chancery.reader.people;

import org.chancery.reader.text.VietnameseLetters;

/** In which way a name is spelt: by the letters of Vietnamese, or by those of foreign names in Latin script. */
final class NameSpelling {
    private NameSpelling() {}

    /** Whether the letters are those of foreign names in Latin script, without Vietnamese tones. */
    static boolean plainLatin(String name) {
        return !VietnameseLetters.ownIn(name);
    }

    /** Whether a name is written the Vietnamese way, by letters or by hyphens. */
    static boolean vietnamised(String name) {
        return !plainLatin(name) || hyphened(name);
    }

    /** Whether a name is spelt as Vietnamese names are not: without the letters of Vietnamese, or with hyphens. */
    static boolean foreign(String name) {
        return plainLatin(name) || hyphened(name);
    }

    private static boolean hyphened(String name) {
        return name.indexOf('-') > 0;
    }
}
