package org.chancery.cli.account;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The names of parties in English: states as the Java platform calls them, organisations from a file. */
final class Parties {
    private static final Map<String, String> NAMES = names();

    private Parties() {}

    /** The party's name, or its code where no name is known. */
    static String name(String code) {
        return NAMES.getOrDefault(code, code);
    }

    /** Names in a row: "Vietnam", "Vietnam and China", "Vietnam, Laos and Cambodia". */
    static String names(List<String> codes) {
        return row(codes.stream().map(Parties::name).toList());
    }

    private static String row(List<String> names) {
        int last = names.size() - 1;
        if (last < 1) {
            return String.join("", names);
        }
        return names.stream().limit(last).collect(Collectors.joining(", ")) + " and " + names.get(last);
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String country : Locale.getISOCountries()) {
            Locale locale = Locale.of("", country);
            names.put(locale.getISO3Country(), locale.getDisplayCountry(Locale.ENGLISH));
        }
        names.putAll(Entries.of("parties.properties"));
        return Map.copyOf(names);
    }
}
