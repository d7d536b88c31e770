package org.chancery.reader.rules;

import java.util.List;
import org.chancery.reader.data.Mistakes;

/** Rules of one pattern for the tests; the class {@code place} stands for what a lexicon finds. */
final class SmallRules {
    private SmallRules() {}

    static Rule rule(String pattern) {
        Mistakes mistakes = new Mistakes();
        String file = "stratum s\nreads place\nwrites x\nrule r -> x\n  " + pattern + "\n";
        List<Rule> rules =
                RuleFileReader.read("small.rules", file, false, mistakes).rules();
        mistakes.refuse();
        return rules.getFirst();
    }
}
