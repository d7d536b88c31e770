package org.chancery.reader.data;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.record.ChanceryException;

/** Data files that cannot be taken, with everything that is wrong in them. */
public final class MistakeException extends ChanceryException {
    private static final long serialVersionUID = 1;

    private final transient List<Mistake> mistakes;

    /**
     * @param mistakes at least one
     */
    public MistakeException(List<Mistake> mistakes) {
        super(mistakes.stream().map(Mistake::sentence).collect(Collectors.joining("\n")));
        this.mistakes = List.copyOf(mistakes);
    }

    public MistakeException(Mistake mistake) {
        this(List.of(mistake));
    }

    public List<Mistake> mistakes() {
        return mistakes;
    }
}
