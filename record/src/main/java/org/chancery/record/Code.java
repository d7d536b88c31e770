package org.chancery.record;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A value from a closed list of the record format, with the spelling it has on the wire. */
public interface Code {
    /** The enum constant's name. */
    String name();

    /** The code as the record format spells it: lower case, words joined by hyphens. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * All codes of one list by their spelling, for reading data files.
     *
     * @param values the constants, as {@code Role.values()}
     */
    static <C extends Code> Map<String, C> byCode(C[] values) {
        Map<String, C> map = new TreeMap<>();
        for (C value : values) {
            map.put(value.code(), value);
        }
        return map;
    }
}
