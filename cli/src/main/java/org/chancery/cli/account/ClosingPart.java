package org.chancery.cli.account;

import java.util.List;
import org.chancery.record.Instrument;
import org.chancery.record.Person;
import org.chancery.record.Reading;
import org.chancery.record.Relation;

/** What remains after the engagements: other people, instruments, relations, doubts. */
final class ClosingPart {
    private static final int INDENT = 2;
    private static final int MORE = 4;

    private final Sheet sheet;
    private final Cast cast;
    private final Proof proof;

    ClosingPart(Sheet sheet, Cast cast, Proof proof) {
        this.sheet = sheet;
        this.cast = cast;
        this.proof = proof;
    }

    void write(Reading reading) {
        people(cast.others());
        instruments(reading.instruments());
        relations(reading.relations());
        new WarningPart(sheet, proof).write(reading.warnings());
        if (isEmpty(reading)) {
            sheet.gap();
            sheet.paragraph(INDENT, INDENT, Words.of("No diplomacy was found in this text.", Ink.QUIET));
        }
    }

    private void people(List<Person> people) {
        heading("Other people", people);
        for (Person person : people) {
            sheet.paragraph(INDENT, MORE, cast.introduce(person));
            proof.rules(MORE, MORE + 10, person.rule(), person.mentions(), person.grounds());
        }
    }

    private void instruments(List<Instrument> instruments) {
        heading("Instruments", instruments);
        for (Instrument instrument : instruments) {
            String code = instrument.code();
            Words words = Words.of(Quote.clean(instrument.name()));
            if (code != null && !instrument.name().contains(code)) {
                words.add(" (" + code + ")");
            }
            sheet.paragraph(INDENT, MORE, words.add(" · " + Labels.of(instrument.kind()), Ink.QUIET));
            proof.rules(MORE, MORE + 10, instrument.rule(), instrument.mentions(), instrument.grounds());
        }
    }

    private void relations(List<Relation> relations) {
        heading("Relations", relations);
        for (Relation relation : relations) {
            Words words = Words.of(Parties.names(relation.between()), Ink.SIDE)
                    .add(": " + Labels.of(relation.level()) + " ")
                    .add(proof.briefly(relation.evidence()), Ink.QUIET);
            sheet.paragraph(INDENT, MORE, words);
            proof.rules(MORE, MORE + 10, relation.rule(), relation.evidence(), relation.grounds());
        }
    }

    private void heading(String heading, List<?> items) {
        if (!items.isEmpty()) {
            sheet.gap();
            sheet.paragraph(0, INDENT, Words.of(heading, Ink.HEADING));
        }
    }

    private static boolean isEmpty(Reading reading) {
        return reading.persons().isEmpty()
                && reading.engagements().isEmpty()
                && reading.statements().isEmpty()
                && reading.instruments().isEmpty()
                && reading.relations().isEmpty();
    }
}
