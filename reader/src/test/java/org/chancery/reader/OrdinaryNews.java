package org.chancery.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Articles on sport, crime, business, local matters and daily life, put together from sentences; always the same ones. */
final class OrdinaryNews {
    private static final List<String> SUBJECTS = List.of("sport", "crime", "business", "local", "life");
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
    private static final int FEWEST = 6;
    private static final int MORE = 5;

    private final String language;
    private final Map<String, List<String>> words = new HashMap<>();
    private final List<Subject> subjects = new ArrayList<>();

    /** What may head an article on a subject, and what may stand in it. */
    private record Subject(List<String> headlines, List<String> sentences) {}

    private OrdinaryNews(String language) {
        this.language = language;
        for (String line : lines("names")) {
            String[] sides = line.split(" = ", 2);
            words.put(sides[0], Arrays.asList(sides[1].split(" \\| ")));
        }
        for (String subject : SUBJECTS) {
            List<String> lines = lines(subject);
            subjects.add(new Subject(
                    lines.stream()
                            .filter(line -> line.startsWith("= "))
                            .map(line -> line.substring(2))
                            .toList(),
                    lines.stream().filter(line -> !line.startsWith("= ")).toList()));
        }
    }

    /** So many articles in a language, the subjects in turn: a headline and one paragraph for two sentences. */
    static List<String> articles(String language, int count) {
        OrdinaryNews news = new OrdinaryNews(language);
        List<String> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            articles.add(news.article(news.subjects.get(i % SUBJECTS.size()), new Random(i)));
        }
        return articles;
    }

    private String article(Subject subject, Random random) {
        List<String> order = new ArrayList<>(subject.sentences());
        Collections.shuffle(order, random);
        List<String> titles = subject.headlines();
        StringBuilder article = new StringBuilder(filled(titles.get(random.nextInt(titles.size())), random));
        int length = FEWEST + random.nextInt(MORE);
        for (int i = 0; i < length; i++) {
            article.append(i % 2 == 0 ? "\n\n" : " ").append(filled(order.get(i), random));
        }
        return article.append('\n').toString();
    }

    /** A sentence with its slots filled, no word twice in it. */
    private String filled(String sentence, Random random) {
        List<String> used = new ArrayList<>();
        Matcher slots = SLOT.matcher(sentence);
        return slots.replaceAll(slot -> {
            List<String> left = new ArrayList<>(words.getOrDefault(slot.group(1), List.of()));
            left.removeAll(used);
            String word = left.get(random.nextInt(left.size()));
            used.add(word);
            return word;
        });
    }

    private List<String> lines(String file) {
        String path = "/ordinary/" + language + "/" + file + ".txt";
        try (InputStream in = Objects.requireNonNull(OrdinaryNews.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
