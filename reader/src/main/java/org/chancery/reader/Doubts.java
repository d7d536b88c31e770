package org.chancery.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.reader.dating.StampConflict;
import org.chancery.record.Engagement;
import org.chancery.record.EventDate;
import org.chancery.record.Ground;
import org.chancery.record.Person;
import org.chancery.record.Published;
import org.chancery.record.Span;
import org.chancery.record.Warning;
import org.chancery.record.WarningCode;

/** What is doubtful in single facts of a reading: dates that contradict each other or stay open, names only proposed. */
final class Doubts {
    /** The rules that put a name together from a table of syllables. */
    private static final Set<String> BY_SYLLABLES = Set.of("name.sino-vietnamese", "name.korean");

    private final Floors floors;
    private final List<Person> persons;
    private final List<Engagement> engagements;
    private final List<Warning> all = new ArrayList<>();

    Doubts(Floors floors, List<Person> persons, List<Engagement> engagements) {
        this.floors = floors;
        this.persons = persons;
        this.engagements = engagements;
    }

    List<Warning> all() {
        stamp();
        all.addAll(new DateConflicts(floors, engagements).all());
        openYears();
        names();
        return all;
    }

    private void stamp() {
        StampConflict conflict = floors.calendar().conflict();
        Published published = floors.published();
        if (conflict != null && published != null && published.span() != null) {
            String told = floors.chart().text().quote(conflict.date());
            all.add(new Warning(
                    WarningCode.STAMP_CONTRADICTS_TEXT,
                    "The page bears the date " + published.value() + ", but tells of a day far behind it (“" + told
                            + "”) as past. Dates in the text are taken to be in "
                            + conflict.year().value()
                            + ", the year of the stamp; look up when the article appeared.",
                    published.span()));
        }
    }

    private void openYears() {
        Set<Span> seen = new HashSet<>();
        for (Engagement engagement : engagements) {
            EventDate date = engagement.date();
            if (date != null
                    && date.value().startsWith("XXXX")
                    && seen.add(date.spans().getFirst())) {
                all.add(new Warning(
                        WarningCode.YEAR_UNKNOWN,
                        "Nothing in the text tells the year of " + date.value()
                                + ". Hand over the date of publication to have it worked out.",
                        date.spans().getFirst()));
            }
        }
    }

    private void names() {
        for (Person person : persons) {
            Ground ground = person.grounds().get("international");
            if (ground != null && BY_SYLLABLES.contains(ground.rule())) {
                all.add(new Warning(
                        WarningCode.NAME_UNCERTAIN,
                        "“" + person.international() + "” for " + person.name()
                                + " is put together syllable by syllable; the person may write the name otherwise."
                                + " An entry in a lexicon of your own settles it.",
                        ground.spans().getFirst()));
            }
        }
    }
}
