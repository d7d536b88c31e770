package org.chancery.register.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.record.Engagement;
import org.chancery.record.Person;
import org.chancery.record.Published;
import org.chancery.record.Reading;
import org.chancery.record.Status;
import org.chancery.register.facts.FactKeys;
import org.jspecify.annotations.Nullable;

/** What one document tells, as far as identity asks. */
public record Told(
        List<PersonMention> persons, List<EngagementMention> engagements, List<InstrumentMention> instruments) {
    /**
     * What a reading tells.
     *
     * @param account the group of near copies that its document is in
     */
    public static Told of(Reading reading, String account) {
        FactKeys keys = FactKeys.of(reading);
        String document = reading.document().id();
        LocalDate published = published(reading.document().published());
        Map<String, String> personKeys = new HashMap<>();
        for (int i = 0; i < reading.persons().size(); i++) {
            personKeys.put(reading.persons().get(i).id(), keys.persons().get(i).key());
        }
        Map<String, Days> acted = new HashMap<>();
        List<EngagementMention> engagements = new ArrayList<>();
        for (int i = 0; i < reading.engagements().size(); i++) {
            Engagement fact = reading.engagements().get(i);
            Days days = EngagementMention.days(fact, published);
            List<String> persons = fact.persons().stream()
                    .map(id -> personKeys.getOrDefault(id, id))
                    .toList();
            String key = keys.engagements().get(i).key();
            engagements.add(new EngagementMention(key, document, account, fact, persons, days, published));
            if (days != null && days.isBrief() && fact.status() == Status.HELD) {
                fact.persons().forEach(id -> acted.merge(id, days, Told::earlier));
            }
        }
        List<PersonMention> persons = new ArrayList<>();
        for (int i = 0; i < reading.persons().size(); i++) {
            Person p = reading.persons().get(i);
            Days seen = acted.getOrDefault(p.id(), published == null ? null : Days.of(published));
            persons.add(new PersonMention(
                    keys.persons().get(i).key(),
                    document,
                    p.name(),
                    p.international(),
                    p.office(),
                    p.role(),
                    p.represents(),
                    seen));
        }
        List<InstrumentMention> instruments = new ArrayList<>();
        for (int i = 0; i < reading.instruments().size(); i++) {
            instruments.add(new InstrumentMention(
                    keys.instruments().get(i).key(),
                    reading.instruments().get(i).name(),
                    reading.instruments().get(i).code()));
        }
        return new Told(persons, engagements, instruments);
    }

    private static Days earlier(Days a, Days b) {
        return a.from().isBefore(b.from()) || a.from().equals(b.from()) && a.to().isBefore(b.to()) ? a : b;
    }

    /** The day of publication; a month or a year tells none. */
    private static @Nullable LocalDate published(@Nullable Published published) {
        Days days = published == null ? null : Days.of(published.value());
        return days == null || !days.isDay() ? null : days.to();
    }
}
