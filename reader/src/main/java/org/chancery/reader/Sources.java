package org.chancery.reader;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** All data files in force: the built-in ones, and on top of them a user's own. */
final class Sources {
    static final String RULES = ".rules";
    static final String LEXICON = ".lex";
    static final String CORPUS = ".corpus";

    private static final int DIGEST_DIGITS = 16;

    private final OwnFolder rules;
    private final OwnFolder lexicon;

    private Sources(OwnFolder rules, OwnFolder lexicon) {
        this.rules = rules;
        this.lexicon = lexicon;
    }

    static Sources of(Optional<Path> rules, Optional<Path> lexicon) {
        return new Sources(OwnFolder.of(rules, Set.of(RULES, CORPUS)), OwnFolder.of(lexicon, Set.of(LEXICON)));
    }

    /** Tags of the languages there are files for, in order. */
    Set<String> languages() {
        Set<String> languages = new TreeSet<>(Resources.languages());
        languages.addAll(rules.languages());
        languages.addAll(lexicon.languages());
        return languages;
    }

    /** Whether there are files of the user's own. */
    boolean extended() {
        return !rules.files().isEmpty() || !lexicon.files().isEmpty();
    }

    Map<String, String> builtInRules(String tag) {
        return Resources.builtIn("rules/" + tag, RULES);
    }

    Map<String, String> ownRules(String tag) {
        return rules.contents(tag, RULES);
    }

    Map<String, String> builtInLexicon(String tag) {
        Map<String, String> files = new LinkedHashMap<>(Resources.builtIn("lexicon/any", LEXICON));
        files.putAll(Resources.builtIn("lexicon/" + tag, LEXICON));
        return files;
    }

    Map<String, String> ownLexicon(String tag) {
        return lexicon.contents(tag, LEXICON);
    }

    /** The phrases that rules must and must not find, built-in and the user's own. */
    Map<String, String> corpora(String tag) {
        Map<String, String> files = new LinkedHashMap<>(Resources.builtIn("rules/" + tag, CORPUS));
        files.putAll(rules.contents(tag, CORPUS));
        return files;
    }

    /** A digest of names and content of all files by which documents are read; folders' own paths do not count. */
    String digest() {
        MessageDigest digest = Hash.sha256();
        for (String folder : Resources.FOLDERS) {
            Resources.names(folder).stream()
                    .filter(name -> !name.endsWith(CORPUS))
                    .forEach(name -> {
                        digest.update(name.getBytes(StandardCharsets.UTF_8));
                        digest.update((byte) 0);
                        digest.update(Resources.bytes(name));
                    });
        }
        add(digest, "own rules/", rules);
        add(digest, "own lexicon/", lexicon);
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGEST_DIGITS);
    }

    private static void add(MessageDigest digest, String prefix, OwnFolder folder) {
        for (OwnFolder.DataFile file : folder.files()) {
            if (!file.name().endsWith(CORPUS)) {
                digest.update((prefix + file.place()).getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(file.content().getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
