package org.chancery.desk.evaluate;

import java.util.List;
import java.util.Map;

/**
 * The outcome of holding readings against gold.
 *
 * @param readings how many there were, also of texts without gold
 * @param broken how many facts quote words that do not stand where they say, or bear a name that none of their mentions has
 * @param total the figures over all texts
 * @param byLanguage the figures by the language that gold names, sorted
 * @param mistakes in the order of the texts
 */
public record Evaluation(
        int readings, int broken, Scores total, Map<String, Scores> byLanguage, List<Mistake> mistakes) {}
