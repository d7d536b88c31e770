package org.chancery.register.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.reader.Reader;
import org.chancery.record.Engagement;
import org.chancery.record.Reading;
import org.chancery.register.facts.FactKeys;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How well what belongs together is joined, on texts read by the reader: a mention that it misses is one alone. */
class ToldTest {
    private static final List<ToldFile.Text> TEXTS = ToldFile.texts("told.txt");
    private static final Reader READER = Reader.standard();
    private static final List<Reading> READINGS =
            TEXTS.stream().map(text -> READER.read(text.page())).toList();
    private static final Identity IDENTITY = Identity.of(
            READINGS.stream()
                    .map(reading -> Told.of(reading, reading.document().id()))
                    .toList(),
            Verdicts.NONE);

    @Test
    void thereAreFortyEngagementsAndTenToldInBothLanguages() {
        Map<String, List<String>> languages = new TreeMap<>();
        TEXTS.forEach(text -> languages
                .computeIfAbsent(text.label(), l -> new ArrayList<>())
                .add(String.valueOf(text.page().language())));

        assertThat(languages).hasSizeGreaterThanOrEqualTo(40);
        assertThat(languages.values()).allMatch(told -> told.size() >= 2);
        assertThat(languages.values())
                .filteredOn(told -> told.contains("vi") && told.contains("en"))
                .hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void mentionsOfOneEngagementAreOne() {
        Map<String, String> clusters = clusters(IDENTITY.engagements());
        List<BCubed.Item> items = new ArrayList<>();
        for (int i = 0; i < TEXTS.size(); i++) {
            String key = engagement(TEXTS.get(i), READINGS.get(i));
            items.add(new BCubed.Item(
                    TEXTS.get(i).label(), key == null ? "none " + i : clusters.getOrDefault(key, "none " + i)));
        }
        BCubed score = BCubed.of(items);
        assertThat(score.f1()).as("%s; torn: %s", score, BCubed.torn(items)).isGreaterThanOrEqualTo(0.90);
        assertThat(score.wrongPairs()).as("%s", score).isLessThan(0.02);
    }

    @Test
    void mentionsOfOnePersonAreOne() {
        Map<String, String> clusters = clusters(IDENTITY.persons());
        List<BCubed.Item> items = new ArrayList<>();
        for (int i = 0; i < TEXTS.size(); i++) {
            Reading reading = READINGS.get(i);
            Map<String, String> found = new HashMap<>();
            for (int p = 0; p < reading.persons().size(); p++) {
                String label =
                        TEXTS.get(i).persons().get(reading.persons().get(p).name());
                if (label != null) {
                    found.put(
                            label,
                            clusters.get(FactKeys.of(reading).persons().get(p).key()));
                }
            }
            int text = i;
            TEXTS.get(i).persons().forEach((spelling, label) -> {
                if (TEXTS.get(text).page().text().contains(spelling)) {
                    items.add(new BCubed.Item(label, found.getOrDefault(label, "none " + text + label)));
                }
            });
        }
        BCubed score = BCubed.of(items);
        assertThat(score.f1()).as("%s; torn: %s", score, BCubed.torn(items)).isGreaterThanOrEqualTo(0.90);
    }

    private static @Nullable String engagement(ToldFile.Text text, Reading reading) {
        for (int i = 0; i < reading.engagements().size(); i++) {
            Engagement e = reading.engagements().get(i);
            if (e.type().code().equals(text.type()) && e.parties().containsAll(text.parties())) {
                return FactKeys.of(reading).engagements().get(i).key();
            }
        }
        return null;
    }

    private static Map<String, String> clusters(List<Cluster> clusters) {
        Map<String, String> byKey = new HashMap<>();
        clusters.forEach(cluster -> cluster.keys().forEach(key -> byKey.put(key, cluster.id())));
        return byKey;
    }
}
