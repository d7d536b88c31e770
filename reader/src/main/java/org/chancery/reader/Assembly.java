package org.chancery.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.reader.engagements.Encounter;
import org.chancery.reader.engagements.Relations;
import org.chancery.reader.mentions.Instruments;
import org.chancery.reader.people.Bystanders;
import org.chancery.reader.people.Individual;
import org.chancery.reader.people.Internationals;
import org.chancery.reader.statements.Utterance;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.chancery.reader.zones.LanguageGuess;
import org.chancery.reader.zones.Outlets;
import org.chancery.record.Engagement;
import org.chancery.record.Instrument;
import org.chancery.record.Outlet;
import org.chancery.record.Person;
import org.chancery.record.ReaderInfo;
import org.chancery.record.Reading;
import org.chancery.record.Relation;
import org.chancery.record.Role;
import org.chancery.record.Span;
import org.chancery.record.Statement;
import org.jspecify.annotations.Nullable;

/** Writes a reading from what the floors made of a document. */
final class Assembly {
    /** Roles whose bearers are persons of the document only by what they do in it. */
    private static final Set<Role> BY_CALLING = EnumSet.of(Role.OTHER, Role.EXPERT);

    private final Floors floors;
    private final Text text;
    private final PersonAssembly persons;
    private final EngagementAssembly engagements;
    private final ReaderInfo info;
    private final Map<Individual, String> personIds = new LinkedHashMap<>();
    private final Map<Encounter, String> encounterIds = new LinkedHashMap<>();

    Assembly(Floors floors, Internationals names, ReaderInfo info) {
        this.floors = floors;
        this.text = floors.chart().text();
        this.persons = new PersonAssembly(floors.chart(), names);
        this.engagements = new EngagementAssembly(floors);
        this.info = info;
    }

    Reading reading(Page page, LanguageGuess language) {
        Set<Individual> acting = new LinkedHashSet<>();
        floors.engagements().all().forEach(e -> acting.addAll(e.persons()));
        floors.statements().all().forEach(s -> acting.addAll(s.speakers()));
        if (!floors.engagements().all().isEmpty() || !floors.statements().all().isEmpty()) {
            floors.people().individuals().stream()
                    .filter(p -> p.party() != null && !BY_CALLING.contains(p.role()))
                    .filter(p -> !Bystanders.merelyNamed(p, floors.chart()))
                    .forEach(acting::add);
        }
        acting.stream()
                .sorted(Comparator.comparingInt(Individual::number))
                .forEach(p -> personIds.put(p, "p" + (personIds.size() + 1)));
        for (Encounter e : floors.engagements().all()) {
            encounterIds.put(e, "e" + (encounterIds.size() + 1));
        }
        List<Statement> statements = new ArrayList<>();
        for (Utterance u : floors.statements().all()) {
            statements.add(statement(u, "s" + (statements.size() + 1)));
        }
        List<Instrument> instruments = new ArrayList<>();
        for (Instruments.Named i : floors.instruments()) {
            instruments.add(new Instrument(
                    "i" + (instruments.size() + 1),
                    text.quote(i.name()),
                    i.code(),
                    i.kind(),
                    spans(i.mentions()),
                    i.rule(),
                    Map.of()));
        }
        List<Person> everybody = new ArrayList<>();
        personIds.forEach((who, id) -> everybody.add(persons.person(who, id)));
        List<Engagement> contacts = new ArrayList<>();
        encounterIds.forEach((e, id) -> contacts.add(engagements.engagement(e, id, ids(e.persons()))));
        return new Reading(
                info,
                Documents.of(
                        page,
                        language.tag(),
                        floors.zones().title(text),
                        floors.published(),
                        outlet(page),
                        floors.zones().blocks(text)),
                everybody,
                contacts,
                statements,
                instruments,
                floors.relations().stream().map(this::relation).toList(),
                Warnings.of(page, language, floors, everybody, contacts));
    }

    /** The outlet handed over, else the one that the page names as its own, or null. */
    private @Nullable Outlet outlet(Page page) {
        Outlet given = page.outlet();
        return given != null ? given : Outlets.find(text, floors.zones()).orElse(null);
    }

    private Statement statement(Utterance u, String id) {
        return new Statement(
                id,
                u.encounter() == null ? null : encounterIds.get(u.encounter()),
                List.copyOf(u.by()),
                ids(u.speakers()),
                List.copyOf(u.to()),
                u.act(),
                text.span(u.content()),
                u.mode(),
                u.topics(),
                spans(u.evidence()),
                u.rule(),
                Map.of());
    }

    private Relation relation(Relations.Named r) {
        return new Relation(r.between(), r.level(), spans(r.evidence()), r.rule(), Map.of());
    }

    private List<String> ids(Collection<Individual> some) {
        return some.stream().map(who -> personIds.getOrDefault(who, "p0")).toList();
    }

    private List<Span> spans(List<Range> ranges) {
        return ranges.stream().sorted().map(text::span).toList();
    }
}
