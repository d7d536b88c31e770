package org.chancery.reader.statements;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.reader.engagements.Encounter;
import org.chancery.reader.engagements.Engagements;
import org.chancery.reader.text.Range;
import org.chancery.record.Act;
import org.chancery.record.EngagementType;
import org.chancery.record.Role;
import org.chancery.record.Status;
import org.jspecify.annotations.Nullable;

/** Which engagement the text is telling of at a token. */
final class Scene {
    private final Engagements engagements;

    Scene(Engagements engagements) {
        this.engagements = engagements;
    }

    /**
     * The engagement told last before the end of a sentence in which a speaker takes part; else the first one
     * in which he does.
     */
    @Nullable
    Encounter of(Speaker speaker, int sentenceEnd) {
        Encounter best = null;
        int bestScore = 0;
        for (Engagements.Telling telling : engagements.tellings()) {
            Encounter e = telling.encounter();
            int score = fit(e, speaker);
            if (telling.range().from() >= sentenceEnd) {
                score = score > 0 && best == null ? 1 : 0;
            }
            if (score > 0 && (score >= bestScore || (score >= 4 && bestScore < 8))) {
                best = e;
                bestScore = score;
            }
        }
        return best;
    }

    /** Where a talk can be held, and the speaker takes part: in person counts more than by party. */
    private static int fit(Encounter e, Speaker speaker) {
        if (e.status() == Status.RECALLED || e.status() == Status.PLANNED || e.type() == EngagementType.VISIT) {
            return 0;
        }
        if (!e.parties().containsAll(speaker.parties())) {
            return 0;
        }
        boolean inPerson = inPerson(e, speaker);
        if (!inPerson && speaker.persons().stream().anyMatch(p -> p.role() == Role.SPOKESPERSON)) {
            return 0;
        }
        boolean talk = e.type() == EngagementType.MEETING || e.type() == EngagementType.CALL;
        return (inPerson ? 4 : speaker.persons().isEmpty() ? 3 : 1) + (talk ? 4 : 1);
    }

    private static boolean inPerson(Encounter e, Speaker speaker) {
        return !speaker.persons().isEmpty() && e.persons().containsAll(speaker.persons());
    }

    /** The parties of the engagement told last before a token; where there is none, of the first two-sided one. */
    Set<String> sides(int token) {
        Encounter current = twoSided(token);
        return current == null ? Set.of() : new LinkedHashSet<>(current.parties());
    }

    /** The last talk of two or more parties told before a token, else the last contact of such, else the first told at all, or one recalled. */
    @Nullable
    Encounter twoSided(int token) {
        Encounter last = null;
        Encounter recalled = null;
        boolean talk = false;
        for (Engagements.Telling telling : engagements.tellings()) {
            Encounter e = telling.encounter();
            boolean several = e.parties().size() >= 2;
            boolean fits = several && e.status() != Status.RECALLED;
            recalled = several && telling.range().from() < token ? e : recalled;
            if (fits && (telling.range().from() < token ? isTalk(e) || !talk : last == null)) {
                last = e;
                talk = isTalk(e);
            }
        }
        return last == null ? recalled : last;
    }

    /** The host of a talk of two: that of the visit told last before a token between them, else who is named first. */
    String host(Encounter talk, int token) {
        String host = talk.parties().iterator().next();
        for (Engagements.Telling telling : engagements.tellings()) {
            Encounter e = telling.encounter();
            boolean visits = e.type() == EngagementType.VISIT && e.parties().size() == 2;
            if (visits && telling.range().from() < token && e.parties().containsAll(talk.parties())) {
                host = List.copyOf(e.parties()).getLast();
            }
        }
        return host;
    }

    private static boolean isTalk(Encounter e) {
        return e.type() == EngagementType.MEETING || e.type() == EngagementType.CALL;
    }

    /** The last contact told within a run of tokens, or null. */
    Engagements.@Nullable Telling toldIn(Range range) {
        Engagements.Telling last = null;
        for (Engagements.Telling telling : engagements.tellings()) {
            if (range.contains(telling.range().from())) {
                last = telling;
            }
        }
        return last;
    }

    /**
     * Whether the words of a speech verb belong to those that tell of a contact. A message whose words tell as
     * well what it says ("sent condolences to …") is both, and so are talks "on" something.
     *
     * @param says whether the words that tell of the contact are known to say something as well
     */
    boolean tells(Speech speech, boolean says) {
        Range verb = speech.verb();
        return engagements.tellings().stream()
                .anyMatch(t ->
                        (t.range().contains(verb.from()) && !both(t, speech, says)) || reachesOver(t.range(), verb));
    }

    /** Whether a contact begins within a speech verb and goes on behind it: "will | call on | Prime Minister X". */
    private static boolean reachesOver(Range telling, Range verb) {
        return verb.contains(telling.from()) && telling.from() > verb.from() && telling.to() > verb.to();
    }

    private static boolean both(Engagements.Telling telling, Speech speech, boolean says) {
        boolean longer = speech.act() == Act.DISCUSS
                && telling.range().to() < speech.verb().to();
        return telling.range().from() == speech.verb().from()
                && (says || longer || telling.encounter().type() == EngagementType.MESSAGE);
    }
}
