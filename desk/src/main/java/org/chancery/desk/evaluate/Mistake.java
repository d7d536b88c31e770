package org.chancery.desk.evaluate;

/** One thing in a reading that is not as in gold. Facts and values are told in a few words. */
public sealed interface Mistake {
    Kind kind();

    /** The name of the text. */
    String text();

    /** In gold and not found. */
    record Missed(Kind kind, String text, String fact) implements Mistake {}

    /** Found and not in gold, or resting on words that do not stand there. */
    record Extra(Kind kind, String text, String fact) implements Mistake {}

    /**
     * Found, with a field that is wrong.
     *
     * @param fact as gold has it
     */
    record WrongField(Kind kind, String text, String fact, String field, String gold, String found)
            implements Mistake {}
}
