package org.chancery.cli.account;

import java.util.List;
import org.chancery.record.Span;
import org.chancery.record.Warning;

/** What a reader of the document should know or doubt. */
final class WarningPart {
    private static final int INDENT = 2;

    private final Sheet sheet;
    private final Proof proof;

    WarningPart(Sheet sheet, Proof proof) {
        this.sheet = sheet;
        this.proof = proof;
    }

    void write(List<Warning> warnings) {
        if (!warnings.isEmpty()) {
            sheet.gap();
        }
        for (Warning warning : warnings) {
            Span span = warning.span();
            String quote =
                    span == null || warning.message().contains(span.quote()) ? "" : " " + proof.briefly(List.of(span));
            sheet.paragraph(0, INDENT, Words.of("! " + Quote.clean(warning.message()) + quote, Ink.DOUBT));
        }
    }
}
