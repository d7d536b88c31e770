package org.chancery.register.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.reader.Page;

/** Engagements as several texts tell them: the file {@code told.txt}, whose head says how its lines read. */
public final class ToldFile {
    /**
     * A text and what it tells.
     *
     * @param label the engagement's
     * @param type the code of the engagement's type
     * @param parties its parties
     * @param persons whom the spellings of names mean in it
     */
    public record Text(Page page, String label, String type, List<String> parties, Map<String, String> persons) {}

    private final Map<String, String> persons = new LinkedHashMap<>();
    private final List<Text> texts = new ArrayList<>();
    private List<String> engagement = List.of();
    private List<String> head = List.of();
    private final StringBuilder body = new StringBuilder();
    private final Map<String, String> own = new LinkedHashMap<>();

    private ToldFile() {}

    /** The texts of a file beside this class. */
    public static List<Text> texts(String name) {
        ToldFile file = new ToldFile();
        try (InputStream in = Objects.requireNonNull(ToldFile.class.getResourceAsStream(name), name)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(file::line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        file.finish();
        return file.texts;
    }

    private void line(String line) {
        if (line.startsWith("#") || line.isBlank()) {
            return;
        }
        if (line.startsWith("== ")) {
            finish();
            engagement = words(line);
        } else if (line.startsWith("-- ")) {
            finish();
            head = words(line);
        } else if (line.startsWith("@ ")) {
            String[] parts = line.substring(2).split(" : ", 2);
            Arrays.stream(parts[1].split(" \\| ")).forEach(s -> (head.isEmpty() ? persons : own).put(s, parts[0]));
        } else {
            body.append(line).append('\n');
        }
    }

    private void finish() {
        if (!head.isEmpty()) {
            Map<String, String> meant = new LinkedHashMap<>(persons);
            meant.putAll(own);
            texts.add(new Text(
                    new Page("told/" + texts.size(), body.toString(), head.get(0), head.get(1), null),
                    engagement.get(0),
                    engagement.get(1),
                    engagement.subList(2, engagement.size()),
                    meant));
        }
        head = List.of();
        body.setLength(0);
        own.clear();
    }

    private static List<String> words(String line) {
        return List.of(line.substring(3).strip().split("\\s+"));
    }
}
