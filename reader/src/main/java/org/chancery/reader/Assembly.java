package org.chancery.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.reader.dating.Dated;
import org.chancery.reader.dating.Year;
import org.chancery.reader.engagements.DateChoice;
import org.chancery.reader.engagements.Encounter;
import org.chancery.reader.engagements.PlaceChoice;
import org.chancery.reader.engagements.Relations;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.mentions.Instruments;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Title;
import org.chancery.reader.people.Aliases;
import org.chancery.reader.people.Bystanders;
import org.chancery.reader.people.Individual;
import org.chancery.reader.people.Internationals;
import org.chancery.reader.people.Leaders;
import org.chancery.reader.statements.Utterance;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.chancery.reader.zones.LanguageGuess;
import org.chancery.reader.zones.Outlets;
import org.chancery.record.DateBasis;
import org.chancery.record.Engagement;
import org.chancery.record.EngagementType;
import org.chancery.record.EventDate;
import org.chancery.record.Ground;
import org.chancery.record.Instrument;
import org.chancery.record.Occasion;
import org.chancery.record.Outlet;
import org.chancery.record.Person;
import org.chancery.record.Place;
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
    private final Internationals names;
    private final ReaderInfo info;
    private final DateChoice dates;
    private final PlaceChoice places;
    private final Map<Individual, String> personIds = new LinkedHashMap<>();
    private final Map<Encounter, String> encounterIds = new HashMap<>();

    Assembly(Floors floors, Internationals names, ReaderInfo info) {
        this.floors = floors;
        this.text = floors.chart().text();
        this.names = names;
        this.info = info;
        this.dates = new DateChoice(floors.chart(), floors.calendar(), floors.engagements());
        this.places = new PlaceChoice(floors.chart(), floors.engagements());
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
        List<Person> persons = personIds.keySet().stream().map(this::person).toList();
        List<Engagement> engagements =
                floors.engagements().all().stream().map(this::engagement).toList();
        return new Reading(
                info,
                Documents.of(
                        page,
                        language.tag(),
                        floors.zones().title(text),
                        floors.published(),
                        outlet(page),
                        floors.zones().blocks(text)),
                persons,
                engagements,
                statements,
                instruments,
                floors.relations().stream().map(this::relation).toList(),
                Warnings.of(page, language, floors, persons, engagements));
    }

    /** The outlet handed over, else the one that the page names as its own, or null. */
    private @Nullable Outlet outlet(Page page) {
        Outlet given = page.outlet();
        return given != null ? given : Outlets.find(text, floors.zones()).orElse(null);
    }

    private Person person(Individual who) {
        Map<String, Ground> grounds = new LinkedHashMap<>();
        String name = text.quote(who.name());
        Internationals.Form form = international(who, name);
        if (form != null) {
            grounds.put("international", new Ground(form.rule(), List.of(text.span(who.name()))));
        }
        Title title = who.title();
        if (title != null) {
            grounds.put("office", new Ground("title", List.of(text.span(title.office()))));
        }
        List<Span> mentions = new ArrayList<>();
        List<Mention> ordered = new ArrayList<>(who.mentions());
        ordered.sort(Comparator.comparingInt(Mention::number));
        for (Mention m : ordered) {
            mentions.add(text.span(m.name() == null ? m.range() : m.name()));
        }
        return new Person(
                id(who),
                name,
                form == null ? null : form.name(),
                title == null ? null : text.quote(title.office()),
                who.role(),
                who.party(),
                mentions,
                ordered.getFirst().rule(),
                grounds);
    }

    private Internationals.@Nullable Form international(Individual who, String name) {
        Occurrence leader = Leaders.of(who, floors.chart());
        if (leader != null) {
            return new Internationals.Form(leader.value(), "name.leader");
        }
        Range alias = Aliases.of(who, floors.chart());
        return alias != null ? new Internationals.Form(text.quote(alias), "name.alias") : names.propose(name, who);
    }

    private Engagement engagement(Encounter e) {
        Dated date = dates.of(e);
        Map<String, Ground> grounds = new LinkedHashMap<>();
        if (date != null) {
            groundYear(date, grounds);
        }
        Place place = place(e, grounds);
        Range event = e.event();
        Occasion occasion = null;
        if (event != null && e.type() != EngagementType.CONFERENCE) {
            occasion = new Occasion(text.quote(event));
        }
        return new Engagement(
                encounterIds.getOrDefault(e, "e0"),
                e.type(),
                e.form(),
                e.status(),
                date == null ? null : new EventDate(date.edtf(), date.basis(), spans(date.spans())),
                place,
                List.copyOf(e.parties()),
                e.persons().stream().map(this::id).toList(),
                occasion,
                spans(e.evidence()),
                e.rule(),
                grounds);
    }

    /** The words that the year of a date was worked out from, where the document as a whole gave it. */
    private void groundYear(Dated date, Map<String, Ground> grounds) {
        Year year = floors.calendar().year();
        if (year != null && date.basis() == DateBasis.INFERRED && date.spans().containsAll(year.spans())) {
            grounds.put("year", new Ground(year.rule(), spans(year.spans())));
        }
    }

    private @Nullable Place place(Encounter e, Map<String, Ground> grounds) {
        PlaceChoice.Found where = places.of(e);
        if (where == null) {
            return null;
        }
        grounds.put("place", new Ground(where.rule(), List.of(text.span(where.words()))));
        return new Place(text.quote(where.words()), where.country());
    }

    private Statement statement(Utterance u, String id) {
        return new Statement(
                id,
                u.encounter() == null ? null : encounterIds.get(u.encounter()),
                List.copyOf(u.by()),
                u.speakers().stream().map(this::id).toList(),
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

    private String id(Individual who) {
        return personIds.getOrDefault(who, "p0");
    }

    private List<Span> spans(List<Range> ranges) {
        return ranges.stream().sorted().map(text::span).toList();
    }
}
