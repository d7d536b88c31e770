package org.chancery.reader.lexicon;

import org.chancery.record.ChanceryException;

/** A line of a lexicon file that cannot be taken. */
public final class LexiconException extends ChanceryException {
    public LexiconException(String file, int line, String problem) {
        super(file + ", line " + line + ": " + problem);
    }
}
