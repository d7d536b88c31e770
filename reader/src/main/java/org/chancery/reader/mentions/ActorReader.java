package org.chancery.reader.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;
import org.chancery.record.Code;
import org.chancery.record.Role;
import org.jspecify.annotations.Nullable;

/** Turns what the rules for actors found into mentions with their offices. */
final class ActorReader {
    private static final Map<String, Role> ROLES = Code.byCode(Role.values());

    private ActorReader() {}

    /** The mentions that a match of a rule for actors tells of, one for each name; their numbers are open. */
    static List<Mention> mentions(Match match) {
        Mention first = mention(match);
        if (first.isPair()) {
            return first.pair();
        }
        if (first.type() == Mention.Type.OFFICE && first.titles().size() > 1) {
            return first.offices();
        }
        List<Match.Part> names = match.parts("name");
        List<Match.Part> parties = match.parts("party");
        if ("yes".equals(match.attribute("each"))) {
            return first.shared(parties.stream().map(ActorReader::parted).toList());
        }
        if (names.size() < 2) {
            return List.of(first);
        }
        List<Mention> several = new ArrayList<>();
        for (Match.Part name : names) {
            int from = several.isEmpty() ? match.from() : name.range().from();
            Mention named =
                    first.named(name.range(), new Range(from, name.range().to()));
            String own = parties.size() == names.size()
                    ? parted(parties.get(several.size())).code()
                    : null;
            several.add(own == null ? named : named.of(own));
        }
        return several;
    }

    private static Mention.Parted parted(Match.Part part) {
        return new Mention.Parted(part.range(), part.finding() instanceof Occurrence o ? o.value() : null);
    }

    private static Mention mention(Match match) {
        String type = String.valueOf(match.attribute("type"));
        List<Title> titles = new ArrayList<>();
        for (Match.Part part : match.parts("title")) {
            if (part.finding() instanceof Match title) {
                titles.add(title(title));
            }
        }
        Match.Part name = match.part("name");
        Match.Part honorific = match.part("honorific");
        Match.Part word = match.part("word");
        String value = word != null && word.finding() instanceof Occurrence o
                ? o.value()
                : match.part("counterpart") != null ? Mention.COUNTERPART : "";
        String gender = honorific != null && honorific.finding() instanceof Occurrence o
                ? o.value()
                : attribute(word, "gender");
        String number = attribute(word, "number");
        int count = number.length() == 1 ? Math.max(0, Character.digit(number.charAt(0), 10)) : 0;
        String party = partyOf(match);
        for (Title title : titles) {
            if (party == null) {
                party = title.party();
            }
        }
        if (word != null
                && titles.isEmpty()
                && word.finding() instanceof Occurrence o
                && o.entry().attribute("role") != null) {
            titles.add(new Title(
                    match.range(),
                    word.range(),
                    role(String.valueOf(o.entry().attribute("role"))),
                    5,
                    party,
                    null,
                    false,
                    true));
        }
        return new Mention(
                0,
                match.range(),
                Mention.Type.valueOf(type.toUpperCase(Locale.ROOT)),
                name == null ? null : name.range(),
                List.copyOf(titles),
                party,
                value,
                gender,
                count,
                match.rule().name());
    }

    private static String attribute(Match.@Nullable Part part, String name) {
        if (part != null && part.finding() instanceof Occurrence o) {
            String value = o.entry().attribute(name);
            return value == null ? "" : value;
        }
        return "";
    }

    private static Title title(Match match) {
        Match.Part office = match.part("office");
        Range officeWords = office == null ? match.range() : office.range();
        Match.Part head = match.part("head");
        Match.Part known = head == null ? office : head;
        Occurrence entry = known != null && known.finding() instanceof Occurrence o ? o : null;
        String written = match.attribute("role");
        String rank = entry == null ? match.attribute("rank") : entry.entry().attribute("rank");
        String fixed = entry == null ? null : entry.entry().attribute("party");
        String party = fixed != null ? fixed : partyOf(match);
        return new Title(
                match.range(),
                officeWords,
                written != null ? role(written) : entry == null ? Role.OFFICIAL : role(entry.value()),
                rank == null ? 8 : Integer.parseInt(rank),
                party,
                entry == null ? null : entry.entry().attribute("home"),
                past(match.part("former")) || (entry != null && entry.value().equals("former")),
                entry != null && entry.has("loose", "yes"));
    }

    /** Whether a word before an office says that it is held no longer. */
    private static boolean past(Match.@Nullable Part former) {
        return former != null
                && former.finding() instanceof Occurrence o
                && (o.value().equals("former") || o.value().equals("late"));
    }

    /** The code of the party that a match captured: as a party, as a body that serves one, or as a place. */
    private static @Nullable String partyOf(Match match) {
        for (String name : List.of("party", "body", "place")) {
            for (Match.Part part : match.parts(name)) {
                Finding finding = part.finding();
                if (finding instanceof Occurrence o) {
                    String code = name.equals("body") ? o.entry().attribute("party") : o.value();
                    if (code != null) {
                        return code;
                    }
                }
            }
        }
        return null;
    }

    private static Role role(String code) {
        return ROLES.getOrDefault(code, Role.OTHER);
    }
}
