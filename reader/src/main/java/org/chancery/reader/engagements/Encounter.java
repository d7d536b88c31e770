package org.chancery.reader.engagements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.reader.people.Individual;
import org.chancery.reader.text.Range;
import org.chancery.record.EngagementType;
import org.chancery.record.Form;
import org.chancery.record.Role;
import org.chancery.record.Status;
import org.jspecify.annotations.Nullable;

/** One contact as the text tells it, growing while its tellings are joined. */
public final class Encounter {
    /** A party at whose seat a contact happens, and the words that name it. */
    record Host(String party, Range words) {}

    private final EngagementType type;
    private @Nullable Form form;
    private Status status;
    private final String rule;
    private final Set<String> parties = new LinkedHashSet<>();
    private final Set<Individual> persons = new LinkedHashSet<>();
    private final Map<String, Role> offices = new HashMap<>();
    private final List<Range> evidence = new ArrayList<>();
    private final List<Range> dates = new ArrayList<>();
    private boolean vague;
    private boolean sideline;
    private boolean welcome;
    private @Nullable Range place;
    private @Nullable Host host;
    private @Nullable Range event;
    private int at;

    Encounter(EngagementType type, @Nullable Form form, Status status, String rule, int at) {
        this.type = type;
        this.form = form;
        this.status = status;
        this.rule = rule;
        this.at = at;
    }

    public EngagementType type() {
        return type;
    }

    public @Nullable Form form() {
        return form == null && sideline ? Form.SIDELINE : form;
    }

    public Status status() {
        return status;
    }

    /** The rule that found its first telling. */
    public String rule() {
        return rule;
    }

    /** Party codes, in the order in which they act. */
    public Set<String> parties() {
        return parties;
    }

    public Set<Individual> persons() {
        return persons;
    }

    /** The words that tell of it. */
    public List<Range> evidence() {
        return evidence;
    }

    /** The dates told with it, the first telling's first. */
    public List<Range> dates() {
        return dates;
    }

    /** The words of the place, or null. */
    public @Nullable Range place() {
        return place;
    }

    /** At whose seat it happens, where the words of it tell; or null. */
    @Nullable
    Host host() {
        return host;
    }

    /** The name of the session, summit or ceremony that it is, or null. */
    public @Nullable Range event() {
        return event;
    }

    /** The token at which it is first told. */
    public int at() {
        return at;
    }

    /** Who takes part by office alone: the role of each, by the party for which it acts. */
    Map<String, Role> offices() {
        return offices;
    }

    void setStatus(Status now) {
        status = now;
    }

    /** Notes that it is only named: no word and no date says how it stands, so that another telling may. */
    void setVague() {
        vague = true;
    }

    /** Notes that it is told to be on the sidelines of another event: its form where no word says a finer one. */
    void setSideline() {
        sideline = true;
    }

    /** Notes that it welcomes those who arrive for a visit. */
    void setWelcome() {
        welcome = true;
    }

    boolean isWelcome() {
        return welcome;
    }

    void setForm(@Nullable Form finer) {
        if (form == null) {
            form = finer;
        }
    }

    void setPlace(@Nullable Range where) {
        if (place == null) {
            place = where;
        }
    }

    void setHost(String party, Range words) {
        if (host == null) {
            host = new Host(party, words);
        }
    }

    void setEvent(@Nullable Range name) {
        if (event == null) {
            event = name;
        }
    }

    /** Takes over what another telling of the same contact adds. */
    void absorb(Encounter other) {
        parties.addAll(other.parties);
        persons.addAll(other.persons);
        offices.putAll(other.offices);
        other.evidence.stream().filter(e -> !evidence.contains(e)).forEach(evidence::add);
        other.dates.stream().filter(d -> !dates.contains(d)).forEach(dates::add);
        setForm(other.form);
        sideline |= other.sideline;
        setPlace(other.place);
        host = host == null ? other.host : host;
        setEvent(other.event);
        if (vague && !other.vague && (other.status != Status.RECALLED || !other.dates.isEmpty())) {
            status = other.status;
            vague = false;
        } else if (status == Status.PLANNED && other.status == Status.HELD && !other.vague) {
            status = Status.HELD;
        }
        at = Math.min(at, other.at);
    }
}
