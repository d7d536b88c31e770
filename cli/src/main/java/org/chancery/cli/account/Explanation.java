package org.chancery.cli.account;

import java.util.List;
import org.chancery.reader.Trace;

/** Tells how a reading came about: for every fact its rule and its words, or all that is known of one place. */
public final class Explanation {
    private final Style style;

    public Explanation(Style style) {
        this.style = style;
    }

    /** The facts of a reading, each with the rule that found it and the words it rests on. */
    public String of(Trace trace) {
        Sheet sheet = new Sheet(style);
        new DocumentPart(sheet).write(trace.reading().document());
        List<Fact> facts = facts(trace, sheet);
        new FactPart(sheet).write(facts);
        new WarningPart(sheet, new Proof(sheet, false)).write(trace.reading().warnings());
        if (facts.isEmpty()) {
            sheet.gap();
            sheet.paragraph(2, 2, Words.of("No diplomacy was found in this text.", Ink.QUIET));
        }
        return sheet.text();
    }

    /**
     * What was matched in the sentence round a place, which facts rest on it, and why none came of the rest.
     *
     * @param offset code points before the place; less than the text has
     */
    public String at(Trace trace, int offset) {
        Sheet sheet = new Sheet(style);
        new DocumentPart(sheet).write(trace.reading().document());
        new PlacePart(sheet, trace, offset).write(facts(trace, sheet));
        return sheet.text();
    }

    private static List<Fact> facts(Trace trace, Sheet sheet) {
        return new Facts(trace.reading(), new Proof(sheet, false)).all();
    }
}
