package org.chancery.reader.zones;

import java.util.Optional;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.chancery.record.BlockKind;

/**
 * The date on which a page says of itself that it was published.
 *
 * @param value the day in EDTF
 * @param range the tokens of the date
 */
public record PageStamp(String value, Range range) {
    /** Finds the date in the page's date line, if it has one. */
    public static Optional<PageStamp> find(Text text, Zones zones) {
        for (Range line : zones.linesOf(BlockKind.STAMP)) {
            Optional<StampDate> date = StampDate.in(text, line, zones.found().in(line));
            if (date.isPresent()) {
                return Optional.of(new PageStamp(date.get().value(), date.get().range()));
            }
        }
        return Optional.empty();
    }
}
