package org.chancery.record;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One speech act: a speaker, a verb, and what it governs.
 *
 * @param engagement id of the engagement it was made in
 * @param by codes of the parties that speak
 * @param speakers ids of the persons who speak
 * @param to codes of the parties addressed
 */
public record Statement(
        String id,
        @Nullable String engagement,
        List<String> by,
        List<String> speakers,
        List<String> to,
        Act act,
        Span content,
        Mode mode,
        List<Topic> topics,
        List<Span> evidence,
        String rule,
        Map<String, Ground> grounds) {}
