package org.chancery.desk.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.chancery.intake.Arrival;
import org.chancery.intake.Intake;
import org.chancery.intake.IntakeOptions;
import org.chancery.reader.Page;
import org.chancery.reader.Reader;
import org.chancery.record.Block;
import org.chancery.record.Engagement;
import org.chancery.record.EngagementType;
import org.chancery.record.EventDate;
import org.chancery.record.Instrument;
import org.chancery.record.Person;
import org.chancery.record.Reading;
import org.chancery.record.Span;
import org.chancery.record.Statement;
import org.chancery.record.Warning;
import org.chancery.record.WarningCode;

/** A page as intake and reader take it together, with ways to ask what it tells. */
record Told(Reading reading) {
    /** The folder that lies beside the project, or where the property says. */
    private static final Path SEEDS =
            Path.of(System.getProperty("chancery.shared", "../../shared")).resolve("seeds");

    private static final Path EXAMPLES = Path.of("../examples");
    private static final Reader READER = Reader.standard();
    private static final Map<Path, Told> READ = new ConcurrentHashMap<>();

    /** The seed whose file name starts so. */
    static Told seed(String number) {
        assumeTrue(Files.isDirectory(SEEDS), "needs the seeds in " + SEEDS);
        try (Stream<Path> files = Files.list(SEEDS)) {
            return read(files.filter(f -> f.getFileName().toString().startsWith(number))
                    .findFirst()
                    .orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of the project's own examples, with the date of publication that its list gives. */
    static Told example(String name) {
        return read(EXAMPLES.resolve(name + ".txt"));
    }

    /** The same example without a date of publication. */
    static Told undated(String name) {
        Page page = page(EXAMPLES.resolve(name + ".txt"));
        return new Told(READER.read(Page.of(page.source(), page.text())));
    }

    private static Told read(Path file) {
        return READ.computeIfAbsent(file, f -> new Told(READER.read(page(f))));
    }

    private static Page page(Path file) {
        Intake intake = new Intake(IntakeOptions.NONE, InputStream.nullInputStream());
        try (Stream<Arrival> arrivals = intake.arrivals(List.of(file.toString()))) {
            return arrivals.map(a -> (Arrival.Arrived) a)
                    .findFirst()
                    .orElseThrow()
                    .page();
        }
    }

    /** The person of a name or international form. */
    Person person(String name) {
        return reading.persons().stream()
                .filter(p -> p.name().equals(name) || name.equals(p.international()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not among " + reading.persons()));
    }

    /** The one engagement of a type in which just these take part, by their international names. */
    Engagement engagement(EngagementType type, String... persons) {
        List<Engagement> found = reading.engagements().stream()
                .filter(e -> e.type() == type && names(e.persons()).equals(Set.of(persons)))
                .toList();
        assertThat(found)
                .as("%s of %s among %s", type, Set.of(persons), reading.engagements())
                .hasSize(1);
        return found.getFirst();
    }

    /** International names of persons, the name as written where there is none. */
    Set<String> names(List<String> ids) {
        Set<String> names = new TreeSet<>();
        for (Person p : reading.persons()) {
            if (ids.contains(p.id())) {
                names.add(p.international() == null ? p.name() : p.international());
            }
        }
        return names;
    }

    static String date(Engagement engagement) {
        EventDate date = engagement.date();
        return date == null ? "none" : date.value();
    }

    /** The words that a date rests on. */
    static List<String> dateWords(Engagement engagement) {
        EventDate date = engagement.date();
        return date == null ? List.of() : date.spans().stream().map(Span::quote).toList();
    }

    static Set<String> parties(Engagement engagement) {
        return new HashSet<>(engagement.parties());
    }

    List<Statement> statements(Engagement engagement) {
        return reading.statements().stream()
                .filter(s -> engagement.id().equals(s.engagement()))
                .toList();
    }

    /** Who says what holds these words, by international names. */
    Set<String> speakers(String words) {
        List<Statement> found = reading.statements().stream()
                .filter(s -> s.content().quote().contains(words))
                .toList();
        assertThat(found).as("statements with '%s'", words).isNotEmpty();
        Set<String> speakers = new TreeSet<>();
        found.forEach(s -> speakers.addAll(names(s.speakers())));
        return speakers;
    }

    Instrument instrument(String code) {
        return reading.instruments().stream()
                .filter(i -> code.equals(i.code()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " is not among " + reading.instruments()));
    }

    List<WarningCode> warnings() {
        return reading.warnings().stream().map(Warning::code).toList();
    }

    /** Asserts that no fact rests on words from some words of the page on, and that the reading keeps none of them. */
    void nothingComesFrom(String firstWords) {
        String text = reading.document().text();
        int at = text.codePointCount(0, text.indexOf(firstWords));
        assertThat(facts()).allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(at));
        assertThat(reading.document().blocks())
                .filteredOn(block -> block.kind().kept())
                .extracting(Block::end)
                .allSatisfy(end -> assertThat(end).isLessThanOrEqualTo(at));
    }

    /** The words that engagements, statements, instruments and relations rest on. */
    private List<Span> facts() {
        return Stream.of(
                        reading.engagements().stream().flatMap(e -> e.evidence().stream()),
                        reading.statements().stream().flatMap(s -> s.evidence().stream()),
                        reading.instruments().stream().flatMap(i -> i.mentions().stream()),
                        reading.relations().stream().flatMap(r -> r.evidence().stream()))
                .flatMap(spans -> spans)
                .toList();
    }
}
