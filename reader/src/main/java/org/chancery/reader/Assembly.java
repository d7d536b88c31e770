package org.chancery.reader;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.reader.dating.Dated;
import org.chancery.reader.engagements.DateChoice;
import org.chancery.reader.engagements.Encounter;
import org.chancery.reader.engagements.Relations;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.mentions.Instruments;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Title;
import org.chancery.reader.people.Bystanders;
import org.chancery.reader.people.Individual;
import org.chancery.reader.people.Internationals;
import org.chancery.reader.statements.Utterance;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.chancery.record.Document;
import org.chancery.record.Engagement;
import org.chancery.record.EngagementType;
import org.chancery.record.EventDate;
import org.chancery.record.Ground;
import org.chancery.record.Instrument;
import org.chancery.record.Occasion;
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
    private final Map<Individual, String> personIds = new LinkedHashMap<>();
    private final Map<Encounter, String> encounterIds = new HashMap<>();

    Assembly(Floors floors, Internationals names, ReaderInfo info) {
        this.floors = floors;
        this.text = floors.chart().text();
        this.names = names;
        this.info = info;
        this.dates = new DateChoice(floors.chart(), floors.calendar(), floors.engagements());
    }

    Reading reading(Page page, String language) {
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
        Document document = new Document(
                sha256(page.text()),
                page.source(),
                language,
                floors.zones().title(text),
                floors.published(),
                page.outlet(),
                page.text(),
                floors.zones().blocks(text));
        return new Reading(
                info,
                document,
                personIds.keySet().stream().map(this::person).toList(),
                floors.engagements().all().stream().map(this::engagement).toList(),
                statements,
                instruments,
                floors.relations().stream().map(this::relation).toList(),
                List.of());
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
        for (Finding f : floors.chart().starting(who.name().from())) {
            if (f instanceof Occurrence o && o.kind().equals("leader")) {
                return new Internationals.Form(o.value(), "name.leader");
            }
        }
        return names.propose(name, who);
    }

    private Engagement engagement(Encounter e) {
        Dated date = dates.of(e);
        Map<String, Ground> grounds = new LinkedHashMap<>();
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

    private @Nullable Place place(Encounter e, Map<String, Ground> grounds) {
        Range where = e.place();
        if (where == null || e.type() == EngagementType.CALL || e.type() == EngagementType.MESSAGE) {
            return null;
        }
        String country = null;
        for (Finding f : floors.chart().starting(where.from())) {
            if (f instanceof Occurrence o
                    && o.to() == where.to()
                    && (o.kind().equals("place") || o.kind().equals("party"))) {
                country = o.value();
            }
        }
        grounds.put("place", new Ground("place.named", List.of(text.span(where))));
        return new Place(
                text.quote(where),
                country != null && country.matches("[A-Z]{3}") && !country.equals("XXX") ? country : null);
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

    private static String sha256(String content) {
        return HexFormat.of().formatHex(Hash.sha256().digest(content.getBytes(StandardCharsets.UTF_8)));
    }
}
