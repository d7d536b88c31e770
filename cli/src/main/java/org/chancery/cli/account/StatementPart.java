package org.chancery.cli.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.record.Act;
import org.chancery.record.Mode;
import org.chancery.record.Statement;

/** What was said, side by side: who, which act, the words. */
final class StatementPart {
    private static final int INDENT = 2;
    private static final int ACT = 4;
    private static final int COLUMN = 19;

    /** Those who speak together. */
    private record Side(List<String> by, List<String> speakers) {}

    private final Sheet sheet;
    private final Cast cast;
    private final Proof proof;

    StatementPart(Sheet sheet, Cast cast, Proof proof) {
        this.sheet = sheet;
        this.cast = cast;
        this.proof = proof;
    }

    /** Statements under a heading of their own; nothing where there are none. */
    void write(String heading, List<Statement> said) {
        if (!said.isEmpty()) {
            sheet.gap();
            sheet.paragraph(0, INDENT, Words.of(heading, Ink.HEADING));
            writeSides(said);
        }
    }

    /** The statements of an engagement, below it. */
    void writeUnder(List<Statement> said) {
        if (!said.isEmpty()) {
            sheet.gap();
            writeSides(said);
        }
    }

    private void writeSides(List<Statement> said) {
        Map<Side, List<Statement>> sides = new LinkedHashMap<>();
        for (Statement statement : said) {
            sides.computeIfAbsent(new Side(statement.by(), statement.speakers()), side -> new ArrayList<>())
                    .add(statement);
        }
        sides.forEach((side, statements) -> {
            sheet.paragraph(INDENT, ACT, name(side));
            statements.forEach(this::write);
        });
    }

    private Words name(Side side) {
        Words words = Words.of(side.by().isEmpty() ? "Side not named" : Parties.names(side.by()), Ink.SIDE);
        return side.speakers().isEmpty() ? words : words.add(" · " + cast.names(side.speakers()));
    }

    private void write(Statement statement) {
        Act act = statement.act();
        String label = Labels.of(
                act, Math.max(statement.by().size(), statement.speakers().size()) > 1);
        Words words = Words.of(proof.atLength(statement.content())).add(about(statement), Ink.QUIET);
        sheet.field(ACT, COLUMN, label, ink(act), words);
        proof.rules(COLUMN, COLUMN + 10, statement.rule(), statement.evidence(), statement.grounds());
    }

    private static String about(Statement statement) {
        List<String> parts = new ArrayList<>();
        if (!statement.to().isEmpty()) {
            parts.add("to " + Parties.names(statement.to()));
        }
        if (statement.mode() == Mode.QUOTED) {
            parts.add("direct speech");
        }
        statement.topics().forEach(topic -> parts.add(Labels.of(topic)));
        return parts.isEmpty() ? "" : " (" + String.join("; ", parts) + ")";
    }

    private static Ink ink(Act act) {
        return switch (act.group()) {
            case AGREE, PLEDGE -> Ink.ASSENT;
            case OBJECT -> Ink.OBJECTION;
            default -> Ink.ACT;
        };
    }
}
