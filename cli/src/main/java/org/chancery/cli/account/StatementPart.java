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
        sides.forEach(this::writeSide);
    }

    private void writeSide(Side side, List<Statement> said) {
        List<String> addressed = addressedByAll(said);
        Words name = Words.of(side.by().isEmpty() ? "Side not named" : Parties.names(side.by()), Ink.SIDE);
        if (!side.speakers().isEmpty()) {
            name.add(" · " + cast.names(side.speakers()));
        }
        if (!addressed.isEmpty()) {
            name.add(" to " + Parties.names(addressed), Ink.QUIET);
        }
        sheet.paragraph(INDENT, ACT, name);
        said.forEach(statement -> write(statement, addressed));
    }

    /** The parties that all the statements are addressed to; empty where they differ. */
    private static List<String> addressedByAll(List<Statement> said) {
        List<String> first = said.getFirst().to();
        return said.stream().allMatch(statement -> statement.to().equals(first)) ? first : List.of();
    }

    private void write(Statement statement, List<String> addressed) {
        Act act = statement.act();
        String label = Labels.of(
                act, Math.max(statement.by().size(), statement.speakers().size()) > 1);
        Words words = Words.of(proof.atLength(statement.content())).add(about(statement, addressed), Ink.QUIET);
        sheet.field(ACT, COLUMN, label, ink(act), words);
        proof.rules(COLUMN, COLUMN + 10, statement.rule(), statement.evidence(), statement.grounds());
    }

    private static String about(Statement statement, List<String> addressed) {
        List<String> parts = new ArrayList<>();
        if (!statement.to().equals(addressed)) {
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
