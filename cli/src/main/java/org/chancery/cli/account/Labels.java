package org.chancery.cli.account;

import java.util.Map;
import org.chancery.record.Act;
import org.chancery.record.Code;
import org.chancery.record.DateBasis;
import org.chancery.record.EngagementType;
import org.chancery.record.Form;
import org.chancery.record.InstrumentKind;
import org.chancery.record.Level;
import org.chancery.record.PublishedBasis;
import org.chancery.record.Role;
import org.chancery.record.Status;
import org.chancery.record.Topic;

/** What the account calls the codes of the record format. */
final class Labels {
    private static final Map<String, String> ENTRIES = Entries.of("labels.properties");

    private Labels() {}

    /** The words for a code. */
    static String of(Code code) {
        return entry(kind(code) + "." + code.code());
    }

    /** What one speaker, or several, do. */
    static String of(Act act, boolean several) {
        return form(entry("act." + act.code()), several);
    }

    /** How a date was found: alone, or before the words that say so. */
    static String of(DateBasis basis, boolean beforeQuotes) {
        return form(entry("basis." + basis.code()), beforeQuotes);
    }

    private static String form(String entry, boolean second) {
        String[] forms = entry.split(" \\| ", 2);
        return forms[second ? 1 : 0];
    }

    private static String kind(Code code) {
        return switch (code) {
            case EngagementType type -> "type";
            case Form form -> "form";
            case Status status -> "status";
            case PublishedBasis basis -> "published";
            case Role role -> "role";
            case Topic topic -> "topic";
            case InstrumentKind kind -> "instrument";
            case Level level -> "level";
            default -> code.getClass().getSimpleName();
        };
    }

    private static String entry(String key) {
        String label = ENTRIES.get(key);
        if (label == null) {
            throw new IllegalArgumentException("There is no label for " + key + " in labels.properties.");
        }
        return label;
    }
}
