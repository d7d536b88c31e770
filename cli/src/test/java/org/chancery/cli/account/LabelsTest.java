package org.chancery.cli.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.record.Act;
import org.chancery.record.Code;
import org.chancery.record.DateBasis;
import org.chancery.record.EngagementType;
import org.chancery.record.Form;
import org.chancery.record.InstrumentKind;
import org.chancery.record.Level;
import org.chancery.record.PublishedBasis;
import org.chancery.record.Role;
import org.chancery.record.Status;
import org.chancery.record.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LabelsTest {
    @ParameterizedTest
    @MethodSource("codes")
    void everyCodeHasALabel(Code code) {
        assertThat(Labels.of(code)).isNotBlank().doesNotContain("|");
    }

    @ParameterizedTest
    @EnumSource
    void everyActHasAFormForOneSpeakerAndAFormForSeveral(Act act) {
        assertThat(Labels.of(act, false)).isNotBlank().isNotEqualTo(Labels.of(act, true));
        assertThat(Labels.of(act, true)).isNotBlank().doesNotContain("|");
    }

    @ParameterizedTest
    @EnumSource
    void everyBasisOfADateHasAFormAloneAndAFormBeforeQuotes(DateBasis basis) {
        assertThat(Labels.of(basis, false)).isNotBlank().isNotEqualTo(Labels.of(basis, true));
    }

    @Test
    void noLabelIsLeftOver() {
        Set<String> kinds = new TreeSet<>();
        Entries.of("labels.properties").keySet().forEach(key -> kinds.add(key.substring(0, key.indexOf('.'))));
        long labels = codes().count() + Act.values().length + DateBasis.values().length;

        assertThat(Entries.of("labels.properties")).hasSize((int) labels);
        assertThat(kinds)
                .containsExactly(
                        "act", "basis", "form", "instrument", "level", "published", "role", "status", "topic", "type");
    }

    private static Stream<Code> codes() {
        return Stream.<Code[]>of(
                        EngagementType.values(),
                        Form.values(),
                        Status.values(),
                        PublishedBasis.values(),
                        Role.values(),
                        Topic.values(),
                        InstrumentKind.values(),
                        Level.values())
                .flatMap(Stream::of);
    }
}
