package org.chancery.reader.zones;

import java.util.HashSet;
import java.util.Set;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;

/** The words of the running prose from the lead on, against which the lines above it are held. */
final class ProseWords {
    /** So many tokens of prose are looked at. */
    private static final int LOOKED_AT = 300;

    private final Layout layout;
    private final Text text;
    private final Set<String> words = new HashSet<>();

    ProseWords(Layout layout) {
        this.layout = layout;
        this.text = layout.text;
        int left = LOOKED_AT;
        for (int i = layout.lead(); i < layout.size() && left > 0; i = layout.nextProse(i + 1)) {
            int from = layout.line(i).tokens().from();
            int to = Math.min(layout.line(i).tokens().to(), from + left);
            left -= to - from;
            for (int t = from; t < to; t++) {
                if (text.shape(t).word()) {
                    words.add(text.word(t));
                }
            }
        }
    }

    /** How many different words of a line stand in the prose too. */
    int shared(int line) {
        Range tokens = layout.line(line).tokens();
        Set<String> shared = new HashSet<>();
        for (int t = tokens.from(); t < tokens.to(); t++) {
            if (words.contains(text.word(t))) {
                shared.add(text.word(t));
            }
        }
        return shared.size();
    }
}
