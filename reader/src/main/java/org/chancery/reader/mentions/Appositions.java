package org.chancery.reader.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chancery.reader.lexicon.States;
import org.chancery.reader.text.Range;
import org.chancery.record.Role;
import org.jspecify.annotations.Nullable;

/**
 * Parts a person from an office that stands behind the name and a comma but is somebody else's: "he received
 * the Prime Minister of Laos X, | the President said …".
 */
final class Appositions {
    private static final int HIGH = 2;
    private static final int TOP = 3;

    private Appositions() {}

    /** The mentions with such offices made mentions of their own, or given to the name that follows them. */
    static List<Mention> parted(List<Mention> mentions) {
        List<Mention> parted = new ArrayList<>(mentions.size());
        Mention rest = null;
        for (Mention mention : mentions) {
            if (rest != null) {
                boolean names = mention.type() == Mention.Type.PERSON
                        && mention.titles().isEmpty()
                        && mention.range().from() == rest.range().to();
                if (names) {
                    mention = mention.with(
                            new Range(rest.range().from(), mention.range().to()), rest.titles());
                } else {
                    parted.add(rest);
                }
                rest = null;
            }
            for (int split = split(mention); split > 0; split = split(mention)) {
                List<Title> first = mention.titles().subList(0, split);
                parted.add(Mention.office(
                        new Range(
                                mention.range().from(), first.getLast().range().to()),
                        List.copyOf(first),
                        mention.rule()));
                List<Title> second = List.copyOf(
                        mention.titles().subList(split, mention.titles().size()));
                mention = mention.with(
                        new Range(
                                second.getFirst().range().from(),
                                mention.range().to()),
                        second);
            }
            int cut = cut(mention);
            if (cut < 0) {
                parted.add(mention);
                continue;
            }
            List<Title> own = mention.titles().subList(0, cut);
            List<Title> others = mention.titles().subList(cut, mention.titles().size());
            int end = cut > 0 && own.getLast().range().to() > name(mention).to()
                    ? own.getLast().range().to()
                    : name(mention).to();
            parted.add(mention.with(new Range(mention.range().from(), end), List.copyOf(own)));
            rest = Mention.office(
                    new Range(others.getFirst().range().from(), mention.range().to()),
                    List.copyOf(others),
                    mention.rule());
        }
        if (rest != null) {
            parted.add(rest);
        }
        return parted;
    }

    private static Range name(Mention mention) {
        return mention.name() == null ? mention.range() : mention.name();
    }

    /** The place of the first of the offices before a name that nobody holds together with the one before it, or -1. */
    private static int split(Mention mention) {
        Range name = mention.name();
        for (int i = 1; name != null && i < mention.titles().size(); i++) {
            Title before = mention.titles().get(i - 1);
            Title title = mention.titles().get(i);
            boolean high = before.rank() <= TOP && title.rank() <= TOP && before.role() != title.role();
            boolean together = before.role() == Role.PARTY_LEADER
                    || title.role() == Role.PARTY_LEADER && before.role() == Role.HEAD_OF_STATE;
            boolean received = before.role() == Role.AMBASSADOR || before.role() == Role.IO_HEAD;
            boolean governs = title.role() == Role.HEAD_OF_STATE
                    || title.role() == Role.DEPUTY_HEAD_OF_STATE
                    || title.role() == Role.HEAD_OF_GOVERNMENT
                    || title.role() == Role.DEPUTY_HEAD_OF_GOVERNMENT;
            boolean apart = before.party() != null
                    && title.party() != null
                    && !before.party().equals(title.party())
                    && title.range().from() >= before.range().to();
            if (title.range().to() <= name.from() && (apart || high && !together || received && governs)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean ofOtherState(Title title, Title before) {
        String one = title.party();
        String other = before.party();
        return States.isState(one) && States.isState(other) && !Objects.equals(one, other);
    }

    /** The place of the first office behind the name that cannot be this person's, or -1. */
    private static int cut(Mention mention) {
        Range name = mention.name();
        if (name == null || mention.type() != Mention.Type.PERSON) {
            return -1;
        }
        Title before = null;
        for (int i = 0; i < mention.titles().size(); i++) {
            Title title = mention.titles().get(i);
            if (title.range().to() <= name.from()) {
                before = title;
            } else if (before != null && foreign(title, before)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean foreign(Title behind, Title before) {
        String one = owner(before);
        String other = behind.party() != null ? behind.party() : behind.home();
        boolean parties = one != null && other != null && !one.equals(other);
        boolean ranks = behind.rank() <= HIGH
                && before.rank() <= HIGH
                && behind.role() != before.role()
                && behind.party() == null;
        return parties || ranks;
    }

    private static @Nullable String owner(Title title) {
        return title.party() != null ? title.party() : title.home();
    }
}
