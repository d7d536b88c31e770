package org.chancery.reader.mentions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;

/**
 * The mentions of a document, in the order of the text. They do not overlap.
 *
 * @param all the mentions; each one's number is its place here
 */
public record Mentions(List<Mention> all) {
    /** Reads the mentions off what the rules for actors found. */
    public static Mentions of(Chart chart) {
        List<Mention> found = new ArrayList<>();
        for (Match match : chart.all("actor", Match.class)) {
            for (Mention mention : ActorReader.mentions(match)) {
                boolean own = "yes".equals(match.attribute("own"));
                if (mention.type() != Mention.Type.PARTY || mention.party() != null || own) {
                    found.add(mention);
                }
            }
        }
        found = Counterparts.titled(Appositions.parted(found), chart.text());
        found.addAll(BareNames.beside(found, chart));
        found.sort(Comparator.comparing(Mention::range));
        List<Mention> numbered = new ArrayList<>(found.size());
        for (Mention mention : found) {
            numbered.add(mention.numbered(numbered.size()));
        }
        return new Mentions(List.copyOf(numbered));
    }

    /** The mentions that lie within a run of tokens. */
    public List<Mention> within(Range range) {
        int first = firstFrom(range.from());
        int end = first;
        while (end < all.size() && all.get(end).range().from() < range.to()) {
            end++;
        }
        List<Mention> found = new ArrayList<>(end - first);
        for (Mention mention : all.subList(first, end)) {
            if (mention.range().to() <= range.to()) {
                found.add(mention);
            }
        }
        return found;
    }

    /** The place of the first mention that starts at a token or behind it. */
    public int firstFrom(int token) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (all.get(mid).range().from() < token) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }
}
