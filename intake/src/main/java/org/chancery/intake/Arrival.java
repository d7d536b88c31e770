package org.chancery.intake;

import org.chancery.reader.Page;

/** What became of one document at the door. */
public sealed interface Arrival {
    /** Path or address of the document, as it was given. */
    String source();

    /** It can be read. */
    record Arrived(Page page) implements Arrival {
        @Override
        public String source() {
            return page.source();
        }
    }

    /**
     * It cannot be read.
     *
     * @param source the file; for a line of JSON Lines the file, a colon and the line's number
     * @param reason a whole sentence that names the file and says why
     */
    record Failed(String source, String reason) implements Arrival {}
}
