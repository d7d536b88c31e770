package org.chancery.reader.lexicon;

import java.util.ArrayList;
import java.util.List;

/** Expands a form: {@code (của)} may stand or not, {@code [a/b]} is one of its parts. */
final class Forms {
    private Forms() {}

    /** All the plain forms that a written form stands for, in order. */
    static List<String> expand(String written) {
        int open = first(written);
        if (open < 0) {
            String plain = written.strip();
            return List.of(plain.contains("  ") ? plain.replaceAll("\\s+", " ") : plain);
        }
        char close = written.charAt(open) == '(' ? ')' : ']';
        int end = written.indexOf(close, open);
        if (end < 0) {
            return List.of();
        }
        List<String> parts =
                new ArrayList<>(List.of(written.substring(open + 1, end).split("/", -1)));
        if (close == ')') {
            parts.add("");
        }
        List<String> forms = new ArrayList<>();
        for (String part : parts) {
            forms.addAll(expand(written.substring(0, open) + part + written.substring(end + 1)));
        }
        return forms;
    }

    private static int first(String written) {
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) == '(' || written.charAt(i) == '[') {
                return i;
            }
        }
        return -1;
    }
}
