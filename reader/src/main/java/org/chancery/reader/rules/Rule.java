package org.chancery.reader.rules;

import java.util.Map;

/**
 * One rule: a pattern, and the finding that it gives.
 *
 * @param name the name that travels with whatever the rule finds
 * @param kind the kind of finding it gives
 * @param attributes attributes of that finding
 * @param pattern what it looks for
 * @param source the pattern as written
 * @param definitions what its file defines, as written, by name
 * @param file the file it stands in
 * @param line its line there
 * @param user whether it is the user's own
 */
public record Rule(
        String name,
        String kind,
        Map<String, String> attributes,
        Pattern pattern,
        String source,
        Map<String, String> definitions,
        String file,
        int line,
        boolean user) {}
