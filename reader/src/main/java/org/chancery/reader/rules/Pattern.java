package org.chancery.reader.rules;

import java.util.List;
import org.chancery.reader.text.TokenTest;

/** A pattern as it is written: a tree of elements. */
sealed interface Pattern {
    /** One word or mark, folded. */
    record Literal(String word) implements Pattern {}

    /** One finding of a kind, with tests on its attributes. */
    record Found(String kind, List<Test> tests) implements Pattern {}

    /** One token of a shape. */
    record Shaped(TokenTest test) implements Pattern {}

    record Sequence(List<Pattern> parts) implements Pattern {}

    record Choice(List<Pattern> options) implements Pattern {}

    /** The part at least {@code least} and at most {@code most} times. */
    record Repeat(Pattern part, int least, int most) implements Pattern {}

    record Capture(String name, Pattern part) implements Pattern {}

    /** A look at one neighbour: before or behind, wanted or unwanted. */
    record Look(boolean behind, boolean wanted, List<Pattern> options) implements Pattern {}

    /** A test on an attribute of a finding; the name {@code value} tests the value itself. */
    record Test(String attribute, String value, boolean wanted) {}
}
