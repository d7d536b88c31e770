package org.chancery.reader.rules;

import org.chancery.record.ChanceryException;

/** A rule file that cannot be taken; the message names file, line and column. */
public final class RuleException extends ChanceryException {
    public RuleException(String file, int line, int column, String problem) {
        super(file + ", line " + line + ", column " + column + ": " + problem);
    }

    public RuleException(String problem) {
        super(problem);
    }
}
