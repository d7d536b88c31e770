package org.chancery.reader.rules;

import java.util.List;

/**
 * What one rule file holds.
 *
 * <pre>
 * stratum dates
 * reads month, weekday
 * writes date
 *
 * define MONTH = ( #month | @month )
 *
 * rule vi.date.day-month -> date form=day-month
 *   "ngày"? day:#day "/" month:$MONTH
 * </pre>
 *
 * A rule's pattern stands on the indented lines under it; {@code #} in the first column opens a comment.
 * What the file reads stands above its first pattern.
 *
 * @param readsLine line that tells what it reads; 1 where none does
 * @param user whether it is the user's own
 */
record RuleFile(
        String file,
        String stratum,
        List<String> reads,
        int readsLine,
        List<String> writes,
        List<Rule> rules,
        boolean user) {}
