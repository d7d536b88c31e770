package org.chancery.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.desk.Outcome;
import org.chancery.register.Addition;
import org.chancery.register.Addition.News;

/** What came of the documents that were to be added, as a sum. */
final class Additions {
    private final Map<News, Integer> news = new EnumMap<>(News.class);
    private int copies;
    private int failures;

    /** Counts one; gives a sentence where the document is not in the register now. */
    Optional<String> count(Outcome<Addition> outcome) {
        return switch (outcome) {
            case Outcome.Failed<Addition>(String source, String reason) -> {
                failures++;
                yield Optional.of(reason.contains(source) ? reason : source + ": " + reason);
            }
            case Outcome.Done<Addition>(String source, Addition addition) -> {
                news.merge(addition.news(), 1, Integer::sum);
                copies += addition.copy() ? 1 : 0;
                yield addition.news() == News.TAKEN_DOWN
                        ? Optional.of(source + " was taken down for good and is not taken in again.")
                        : Optional.empty();
            }
        };
    }

    /** Whether every document is in the register. */
    boolean complete() {
        return failures == 0 && of(News.TAKEN_DOWN) == 0;
    }

    /** The sum in words. */
    String sentence(String register) {
        List<String> aside = new ArrayList<>();
        note(aside, of(News.VERSION), "a new version", "new versions");
        note(aside, copies, "a near copy of another", "near copies of others");
        String added = Tally.counted(of(News.NEW) + of(News.VERSION), "document") + " added to " + register;
        List<String> parts = new ArrayList<>();
        parts.add(aside.isEmpty() ? added : added + ", among them " + String.join(" and ", aside));
        note(parts, of(News.SIGHTING), "known text found at another place", "known texts found at other places");
        note(parts, of(News.KNOWN), "known already", "known already");
        note(parts, of(News.TAKEN_DOWN), "taken down before", "taken down before");
        note(parts, failures, "could not be read", "could not be read");
        return String.join("; ", parts) + ".";
    }

    private int of(News kind) {
        return news.getOrDefault(kind, 0);
    }

    private static void note(List<String> parts, int count, String one, String several) {
        if (count > 0) {
            parts.add(count == 1 && one.startsWith("a ") ? one : count + " " + (count == 1 ? one : several));
        }
    }
}
