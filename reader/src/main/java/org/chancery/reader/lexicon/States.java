package org.chancery.reader.lexicon;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which codes of parties are those of states and territories: the three-letter codes of ISO 3166, and Kosovo's. Other
 * parties may have three letters too (WTO, G20), and so has the place that lies in no state.
 */
public final class States {
    private static final Set<String> CODES = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));

    static {
        CODES.add("XKX");
    }

    private States() {}

    /** Whether a code is that of a state or territory; null is not. */
    public static boolean isState(@Nullable String code) {
        return code != null && CODES.contains(code);
    }
}
