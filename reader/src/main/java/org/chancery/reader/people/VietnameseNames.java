package org.chancery.reader.people;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.reader.text.Diacritics;

/** Tells Vietnamese names by their build: a surname, and one to four more syllables. */
final class VietnameseNames {
    /** A Vietnamese syllable without its marks. */
    private static final Pattern SYLLABLE = Pattern.compile("(ngh?|nh|th|tr|ch|kh|ph|gh|gi|qu|[bcdghklmnprstvx])?"
            + "(a[iouy]?|e[ou]?|i(a|eu?|u)?|o(a[ioy]?|eo?|i|o)?|u(a[y]?|e|i|o[iu]?|u|y[aet]?|ye?)?|y(eu?|a)?)"
            + "(ch|ng|nh|[cmnpt])?");

    private static final int LONGEST = 5;

    private final Set<String> surnames;

    /** By these folded surnames, with and without their diacritics. */
    VietnameseNames(Set<String> surnames) {
        this.surnames = surnames;
    }

    /** Whether folded words are built like a Vietnamese name. */
    boolean has(List<String> words) {
        return words.size() >= 2
                && words.size() <= LONGEST
                && surnames.contains(words.getFirst())
                && words.stream()
                        .allMatch(w -> SYLLABLE.matcher(Diacritics.without(w)).matches());
    }
}
