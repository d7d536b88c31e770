package org.chancery.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house stands: what lies below knows nothing of what lies above. */
class FloorsTest {
    private static final List<String> MODULES = Stream.of("record", "reader", "intake", "register", "desk", "cli")
            .map(name -> "org.chancery." + name)
            .toList();

    private static final List<String> FLOORS = Stream.of(
                    "data",
                    "text",
                    "lexicon",
                    "rules",
                    "zones",
                    "mentions",
                    "people",
                    "dating",
                    "engagements",
                    "statements")
            .map(name -> "org.chancery.reader." + name)
            .toList();

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.chancery");

    /** A package and those above it. */
    record Floor(String name, String[] above) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void aModuleDependsOnlyOnThoseBelowIt(Floor module) {
        check(module);
    }

    @ParameterizedTest
    @MethodSource("floors")
    void aFloorOfTheReaderDependsOnlyOnThoseBelowIt(Floor floor) {
        check(floor);
    }

    private static void check(Floor floor) {
        ArchRule rule = noClasses()
                .that()
                .resideInAPackage(floor.name() + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(floor.above())
                .because("a floor never looks up")
                .allowEmptyShould(true);
        rule.check(CLASSES);
    }

    private static Stream<Floor> modules() {
        return floors(MODULES);
    }

    private static Stream<Floor> floors() {
        return floors(FLOORS);
    }

    private static Stream<Floor> floors(List<String> names) {
        return IntStream.range(0, names.size() - 1)
                .mapToObj(i -> new Floor(
                        names.get(i),
                        names.subList(i + 1, names.size()).stream()
                                .map(name -> name + "..")
                                .toArray(String[]::new)));
    }
}
