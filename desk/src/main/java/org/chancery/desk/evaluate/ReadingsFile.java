package org.chancery.desk.evaluate;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.chancery.record.ChanceryException;

/**
 * Readings in JSON Lines, by the name of the text they read: the last part of their source. Of two
 * readings of one text the later holds.
 *
 * @param size how many texts were read
 * @param wanted the readings of texts that have gold
 */
record ReadingsFile(int size, Map<String, JsonNode> wanted) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static ReadingsFile read(Path file, Set<String> texts) {
        Set<String> seen = new HashSet<>();
        Map<String, JsonNode> wanted = new HashMap<>();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            int number = 1;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!Blank.isAll(line)) {
                    JsonNode reading = reading(line, file, number);
                    String source = reading.path("document").path("source").asText();
                    String text = source.substring(source.lastIndexOf('/') + 1);
                    seen.add(text);
                    if (texts.contains(text)) {
                        wanted.put(text, reading);
                    }
                }
                number++;
            }
        } catch (NoSuchFileException e) {
            throw new ChanceryException("There is no file " + file + ". Give the readings as a .jsonl file.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ReadingsFile(seen.size(), wanted);
    }

    private static JsonNode reading(String line, Path file, int number) {
        String where = file + ", line " + number + ",";
        JsonNode reading;
        try {
            reading = JSON.readTree(line);
        } catch (JacksonException e) {
            throw new ChanceryException(where + " is not valid JSON: " + e.getOriginalMessage(), e);
        }
        if (!reading.path("document").path("source").isTextual()) {
            throw new ChanceryException(where + " is no reading: it does not name the source of its document.");
        }
        return reading;
    }
}
