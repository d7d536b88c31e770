package org.chancery.reader.engagements;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Mentions;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.jspecify.annotations.Nullable;

/** Whom or what a visit goes to, and whose visit a noun tells of. */
final class Hosts {
    /** Words that may stand between a visit and its host. */
    private static final int REACH = 3;
    /** Words behind the host in which the visitor may be named. */
    private static final int OWNER_REACH = 10;

    private final Chart chart;
    private final Text text;
    private final Mentions mentions;
    private final Participants participants;

    Hosts(Chart chart, Mentions mentions, Participants participants) {
        this.chart = chart;
        this.text = chart.text();
        this.mentions = mentions;
        this.participants = participants;
    }

    /** The parties and places that the pattern sees, else those that follow a visit word directly or side by side. */
    List<Occurrence> of(Match visit) {
        List<Occurrence> hosts = new ArrayList<>();
        for (Match.Part seen : visit.parts("host")) {
            if (seen.finding() instanceof Occurrence host) {
                hosts.add(host);
            }
        }
        if (!hosts.isEmpty()) {
            return hosts;
        }
        int at = visit.to();
        int end = text.sentence(visit.from()).to();
        int gap = 0;
        while (at < end && gap <= (hosts.isEmpty() ? REACH : 2)) {
            Occurrence host = at(at);
            boolean owner = host != null && !hosts.isEmpty() && host.has("use", "adjective");
            if (host != null && !owner && !belongs(host, visit)) {
                hosts.add(host);
                at = host.to();
                gap = 0;
            } else if (!hosts.isEmpty() && participants.pastBrackets(at) > at) {
                at = participants.pastBrackets(at);
            } else if (!hosts.isEmpty() && !joins(at)) {
                break;
            } else {
                at++;
                gap++;
            }
        }
        return hosts;
    }

    /** Whether a party is named only as that of some person or office behind "by" or "of": "a visit by the Lao President". */
    private boolean belongs(Occurrence party, Match visit) {
        boolean owned = false;
        for (Finding f : chart.ending(visit.to())) {
            owned |= f.kind().equals("owner");
        }
        return owned
                && mentions.within(text.sentence(visit.from())).stream()
                        .anyMatch(m -> (m.type() == Mention.Type.PERSON || m.type() == Mention.Type.OFFICE)
                                && m.range().covers(party.range()));
    }

    /** Codes of those visited. */
    Set<String> codes(Match visit) {
        Set<String> codes = new HashSet<>();
        of(visit).forEach(host -> codes.add(host.value()));
        return codes;
    }

    /** Whether somebody only goes to where an event is that they attend: "flew to X to attend …". */
    boolean passesThrough(Match visit) {
        List<Occurrence> hosts = of(visit);
        if (hosts.isEmpty() || !"yes".equals(visit.attribute("way"))) {
            return false;
        }
        int end = hosts.getLast().to();
        for (int t = end; t <= end + 1 && t < text.size(); t++) {
            for (Finding f : chart.starting(t)) {
                if (f.kind().equals("contact") && f.has("frame", "attend")) {
                    return true;
                }
            }
        }
        return false;
    }

    private @Nullable Occurrence at(int token) {
        Occurrence host = null;
        for (Finding f : chart.starting(token)) {
            boolean fits = (f.kind().equals("party") && !f.has("use", "short"))
                    || f.kind().equals("place");
            if (fits
                    && f instanceof Occurrence o
                    && (host == null
                            || o.to() > host.to()
                            || (o.to() == host.to() && o.kind().equals("party")))) {
                host = o;
            }
        }
        return host;
    }

    private boolean joins(int token) {
        return chart.starts(token, "connector");
    }

    /** The visitor of a visit told as a noun: behind "of", before the possessive, or the subject of the sentence. */
    List<Mention> visitor(Match visit) {
        Match.Part named = visit.part("visitor");
        if (named != null) {
            return mentions.within(named.range());
        }
        int end = visit.to();
        for (Occurrence host : of(visit)) {
            end = Math.max(end, host.to());
        }
        int limit = Math.min(text.sentence(visit.from()).to(), end + OWNER_REACH);
        for (int t = Math.max(visit.from() + 1, visit.to() - 1); t < limit; t++) {
            for (Finding f : chart.ending(t)) {
                if (f.kind().equals("owner")) {
                    List<Mention> owners = participants.behind(t, 1);
                    if (!owners.isEmpty()) {
                        return owners;
                    }
                }
            }
        }
        List<Mention> possessor = possessor(visit);
        if (!possessor.isEmpty() && !"yes".equals(visit.attribute("bare"))) {
            return possessor;
        }
        List<Mention> before = participants.before(visit.from());
        return before.isEmpty() ? participants.subjectBehind(end) : before;
    }

    /** Whoever ends where a contact begins: "Son's | visit", "Son | 's visit". */
    List<Mention> possessor(Match contact) {
        return mentions.within(new Range(text.sentence(contact.from()).from(), contact.from() + 1)).stream()
                .filter(m -> m.range().to() >= contact.from())
                .toList();
    }
}
