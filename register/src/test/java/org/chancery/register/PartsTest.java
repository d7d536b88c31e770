package org.chancery.register;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartsTest {
    @ParameterizedTest
    @ValueSource(strings = {"facts", "copies", "identity"})
    void whatIsWorkedOutKnowsNothingOfStorage(String part) {
        noClasses()
                .that()
                .resideInAPackage("org.chancery.register." + part)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.chancery.register.store", "java.sql..", "org.jdbi..")
                .because("identity is a pure function of facts and judgements")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.chancery.register"));
    }
}
