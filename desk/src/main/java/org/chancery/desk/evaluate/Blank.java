package org.chancery.desk.evaluate;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** White space in the wide sense of Unicode: no-break spaces and separators are white too. */
final class Blank {
    private Blank() {}

    static boolean is(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_WHITESPACE,
                    Character.DIRECTIONALITY_PARAGRAPH_SEPARATOR,
                    Character.DIRECTIONALITY_SEGMENT_SEPARATOR -> true;
            default -> Character.getType(codePoint) == Character.SPACE_SEPARATOR;
        };
    }

    static boolean isAll(String text) {
        return text.codePoints().allMatch(Blank::is);
    }

    /** The words between white space. */
    static List<String> split(String text) {
        String spaced = text.codePoints()
                .mapToObj(c -> is(c) ? " " : Character.toString(c))
                .collect(Collectors.joining());
        return Stream.of(spaced.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
