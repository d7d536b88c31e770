package org.chancery.reader;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.reader.zones.LanguageGuess;
import org.chancery.record.Block;
import org.chancery.record.Document;
import org.chancery.record.Engagement;
import org.chancery.record.Instrument;
import org.chancery.record.Person;
import org.chancery.record.Reading;
import org.chancery.record.Relation;
import org.chancery.record.Span;
import org.chancery.record.Statement;
import org.chancery.record.Warning;
import org.chancery.record.WarningCode;
import org.jspecify.annotations.Nullable;

/**
 * Joins the readings of the parts of a long text into one. A person, an instrument and a relation that several
 * parts name is one; contacts and statements stay those of their parts.
 */
final class Joined {
    /** Warnings of a text as a whole, which no part can give. */
    private static final Set<WarningCode> OF_WHOLE = EnumSet.of(
            WarningCode.UNDECODABLE, WarningCode.MIXED_LANGUAGES, WarningCode.NO_ARTICLE, WarningCode.TRUNCATED);

    private final Map<List<@Nullable String>, Named<Person>> persons = new LinkedHashMap<>();
    private final List<Engagement> engagements = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final Map<String, Named<Instrument>> instruments = new LinkedHashMap<>();
    private final Map<List<Object>, Relation> relations = new LinkedHashMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();

    /**
     * What several parts name.
     *
     * @param first as the first part has it
     * @param mentions those of all parts
     */
    private record Named<T>(String id, T first, List<Span> mentions) {}

    /** The reading of a page from those of its parts, whose spans count in the whole text. */
    static Reading of(Page page, LanguageGuess language, List<Reading> parts) {
        Joined joined = new Joined();
        parts.forEach(joined::add);
        Document first = parts.getFirst().document();
        return new Reading(
                parts.getFirst().reader(),
                Documents.of(page, language.tag(), first.title(), first.published(), first.outlet(), joined.blocks),
                joined.persons.values().stream().map(Joined::person).toList(),
                joined.engagements,
                joined.statements,
                joined.instruments.values().stream().map(Joined::instrument).toList(),
                List.copyOf(joined.relations.values()),
                joined.warnings(page, language, parts));
    }

    private void add(Reading part) {
        Renumbering ids = new Renumbering();
        part.persons().forEach(person -> ids.put(person.id(), add(person)));
        for (Engagement engagement : part.engagements()) {
            engagements.add(ids.of(engagement, "e" + (engagements.size() + 1)));
        }
        for (Statement statement : part.statements()) {
            statements.add(ids.of(statement, "s" + (statements.size() + 1)));
        }
        part.instruments().forEach(this::add);
        part.relations().forEach(r -> relations.putIfAbsent(List.of(Set.copyOf(r.between()), r.level()), r));
        part.document().blocks().forEach(this::add);
        part.warnings().stream().filter(w -> !OF_WHOLE.contains(w.code())).forEach(warnings::add);
    }

    /** Adds a person, or the mentions of one who is known already; gives back the id. */
    private String add(Person person) {
        List<@Nullable String> key = new ArrayList<>();
        key.add(person.international() == null ? person.name() : person.international());
        key.add(person.represents());
        Named<Person> known =
                persons.computeIfAbsent(key, k -> new Named<>("p" + (persons.size() + 1), person, new ArrayList<>()));
        known.mentions().addAll(person.mentions());
        return known.id();
    }

    private static Person person(Named<Person> named) {
        Person p = named.first();
        return new Person(
                named.id(),
                p.name(),
                p.international(),
                p.office(),
                p.role(),
                p.represents(),
                named.mentions(),
                p.rule(),
                p.grounds());
    }

    private void add(Instrument instrument) {
        String key = instrument.code() == null ? instrument.name() : instrument.code();
        instruments
                .computeIfAbsent(key, k -> new Named<>("i" + (instruments.size() + 1), instrument, new ArrayList<>()))
                .mentions()
                .addAll(instrument.mentions());
    }

    private static Instrument instrument(Named<Instrument> named) {
        Instrument i = named.first();
        return new Instrument(named.id(), i.name(), i.code(), i.kind(), named.mentions(), i.rule(), i.grounds());
    }

    /** Adds a block; one that goes on where the part before ended is one with it. */
    private void add(Block block) {
        Block last = blocks.isEmpty() ? null : blocks.getLast();
        if (last != null && last.kind() == block.kind()) {
            blocks.set(blocks.size() - 1, new Block(last.start(), block.end(), block.kind()));
        } else {
            blocks.add(block);
        }
    }

    private List<Warning> warnings(Page page, LanguageGuess language, List<Reading> parts) {
        List<Warning> all = new ArrayList<>(Warnings.ofWhole(page, language));
        if (parts.stream().allMatch(part -> has(part, WarningCode.NO_ARTICLE))) {
            all.add(Warnings.noArticle());
        }
        parts.getLast().warnings().stream()
                .filter(w -> w.code() == WarningCode.TRUNCATED)
                .forEach(all::add);
        all.addAll(warnings);
        return all;
    }

    private static boolean has(Reading part, WarningCode code) {
        return part.warnings().stream().anyMatch(w -> w.code() == code);
    }
}
