package org.chancery.cli.account;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.record.Engagement;
import org.chancery.record.Reading;
import org.chancery.record.Statement;

/** Tells what a document says, in plain words for the desk: one text for one reading. */
public final class Account {
    private final Style style;

    public Account(Style style) {
        this.style = style;
    }

    /** The account of one reading; it ends with a line feed. */
    public String of(Reading reading) {
        Sheet sheet = new Sheet(style);
        Cast cast = new Cast(reading.persons());
        Proof proof = new Proof(sheet, style.verbose());
        StatementPart statements = new StatementPart(sheet, cast, proof);

        new DocumentPart(sheet).write(reading.document());
        new EngagementPart(sheet, cast, proof, statements).write(reading.engagements(), reading.statements());
        statements.write("Said besides", besides(reading));
        new ClosingPart(sheet, cast, proof).write(reading);
        return sheet.text();
    }

    /** A line across the sheet, to stand between two accounts; it ends with a line feed. */
    public static String divider(Style style) {
        Sheet sheet = new Sheet(style);
        sheet.rule();
        return sheet.text();
    }

    private static List<Statement> besides(Reading reading) {
        Set<String> engagements =
                reading.engagements().stream().map(Engagement::id).collect(Collectors.toSet());
        return reading.statements().stream()
                .filter(s -> s.engagement() == null || !engagements.contains(s.engagement()))
                .toList();
    }
}
