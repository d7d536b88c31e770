package org.chancery.reader.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into lines, as runs of tokens; a blank line is an empty run. */
final class Lines {
    private Lines() {}

    static List<Range> of(String raw, Tokens tokens) {
        List<Range> lines = new ArrayList<>();
        int from = 0;
        int token = 0;
        for (int at = raw.indexOf('\n'); at >= 0; at = raw.indexOf('\n', at + 1)) {
            while (token < tokens.size() && tokens.start(token) < at) {
                token++;
            }
            lines.add(new Range(from, token));
            from = token;
        }
        lines.add(new Range(from, tokens.size()));
        return List.copyOf(lines);
    }
}
