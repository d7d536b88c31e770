package org.chancery.desk.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chancery.reader.Page;

/** Makes texts out of sentences of both languages: cut, shuffled, joined by odd spaces and breaks, with odd characters in them. */
final class RandomTexts {
    private static final List<String> JOINS =
            List.of(" ", " ", " ", "\n", "\n", "\n\n", "\r\n", "\t", "\u00a0", "\u2028", "\f", "", "  \n ");

    private static final List<String> ODD = List.of(
            "😀",
            "𝐀𝐁𝐂",
            "\ud800",
            "\udc00\ud800",
            "\u0000",
            "\u0007\u001b[31m",
            "\u200b\u200d\ufeff",
            "\u202eקבר\u202c",
            "شرم الشيخ",
            "\u0301\u0323\u0309",
            "ệ\u0301",
            "会见",
            "ﬁ",
            "İıſß",
            "…",
            "«»“”„\"'’",
            "- – — ‑",
            "12/12/2012",
            "31/02/2024",
            "٣/٤/٢٠٢٠",
            "𝟙𝟚/𝟛",
            "99999999999999999999",
            "U.S.",
            "A.B.C.D.E.",
            "\uFFFD");

    private final Random random;
    private final List<String> sentences = new ArrayList<>();

    /**
     * @param seed the same seed gives the same texts, one after another
     * @param pages where the sentences come from
     */
    RandomTexts(long seed, List<Page> pages) {
        this.random = new Random(seed);
        for (Page page : pages) {
            page.text().lines().forEach(line -> sentences.addAll(List.of(line.split("(?<=[.;:]) "))));
        }
    }

    String next() {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(25);
        for (int i = 0; i < pieces; i++) {
            text.append(piece()).append(any(JOINS));
        }
        return text.toString();
    }

    private String piece() {
        String sentence = any(sentences);
        return switch (random.nextInt(12)) {
            case 0 -> any(ODD);
            case 1 -> cut(sentence);
            case 2 -> shuffled(sentence);
            case 3 -> within(sentence, any(ODD));
            case 4 -> within(sentence, Character.toString(random.nextInt(0x3000)));
            case 5 -> within(sentence, Character.toString(random.nextInt(0x110000)));
            case 6 -> sentence.replace(' ', '\u00a0');
            case 7 -> within(sentence, "\n");
            case 8 -> sentence + " " + sentence;
            default -> sentence;
        };
    }

    private String cut(String sentence) {
        int from = random.nextInt(sentence.length() + 1);
        int to = from + random.nextInt(sentence.length() + 1 - from);
        return sentence.substring(from, to);
    }

    private String shuffled(String sentence) {
        List<String> words = new ArrayList<>(List.of(sentence.split(" ")));
        java.util.Collections.shuffle(words, random);
        return String.join(" ", words);
    }

    private String within(String sentence, String odd) {
        int at = random.nextInt(sentence.length() + 1);
        return sentence.substring(0, at) + odd + sentence.substring(at);
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
