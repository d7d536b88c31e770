package org.chancery.desk.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Holds readings against gold. */
public final class Evaluate {
    private Evaluate() {}

    /**
     * Scores every text of gold; one without a reading counts as read and found empty.
     *
     * @param gold the folder of gold files, or one with a folder {@code gold} in it
     * @param readings a file of readings in JSON Lines
     * @param texts the folder of the texts; else {@code texts} beside the gold folder, else the folder it lies in
     * @throws org.chancery.record.ChanceryException if one of them is not there or is not what it should be
     */
    public static Evaluation run(Path gold, Path readings, Optional<Path> texts) {
        GoldFolder folder = GoldFolder.of(gold, texts);
        List<GoldFile> files = folder.files();
        Set<String> names = files.stream().map(GoldFile::text).collect(Collectors.toSet());
        ReadingsFile read = ReadingsFile.read(readings, names);
        Scores total = Scores.NONE;
        Map<String, Scores> byLanguage = new TreeMap<>();
        List<Mistake> mistakes = new ArrayList<>();
        int broken = 0;
        for (GoldFile file : files) {
            Text text = folder.text(file);
            JsonNode reading = read.wanted().get(file.text());
            Facts found = reading == null ? Facts.NONE : ReadingFacts.of(reading, text);
            broken += found.broken();
            Scores scores = TextScorer.score(file, text, found, mistakes);
            total = total.plus(scores);
            byLanguage.merge(file.language(), scores, Scores::plus);
        }
        return new Evaluation(read.size(), broken, total, byLanguage, mistakes);
    }
}
