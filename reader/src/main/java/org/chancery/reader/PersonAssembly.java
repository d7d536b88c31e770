package org.chancery.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Title;
import org.chancery.reader.people.Aliases;
import org.chancery.reader.people.Individual;
import org.chancery.reader.people.Internationals;
import org.chancery.reader.people.Leaders;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.chancery.record.Ground;
import org.chancery.record.Person;
import org.chancery.record.Span;
import org.jspecify.annotations.Nullable;

/** Writes persons, and on which words each thing told of them rests. */
final class PersonAssembly {
    private final Chart chart;
    private final Text text;
    private final Internationals names;

    PersonAssembly(Chart chart, Internationals names) {
        this.chart = chart;
        this.text = chart.text();
        this.names = names;
    }

    Person person(Individual who, String id) {
        String name = text.quote(who.name());
        List<Mention> mentions = new ArrayList<>(who.mentions());
        mentions.sort(Comparator.comparingInt(Mention::number));
        Map<String, Ground> grounds = new LinkedHashMap<>();
        Internationals.Form form = international(who, name);
        if (form != null) {
            grounds.put("international", new Ground(form.rule(), List.of(text.span(who.name()))));
        }
        Title title = who.title();
        if (title != null) {
            grounds.put("office", new Ground("title", List.of(text.span(title.office()))));
        }
        if (who.party() != null) {
            grounds.put("represents", represents(who, who.party(), mentions));
        }
        List<Span> spans = new ArrayList<>();
        for (Mention m : mentions) {
            spans.add(text.span(m.name() == null ? m.range() : m.name()));
        }
        return new Person(
                id,
                name,
                form == null ? null : form.name(),
                title == null ? null : text.quote(title.office()),
                who.role(),
                who.party(),
                spans,
                mentions.getFirst().rule(),
                grounds);
    }

    private Internationals.@Nullable Form international(Individual who, String name) {
        Occurrence leader = Leaders.of(who, chart);
        if (leader != null) {
            return new Internationals.Form(leader.value(), "name.leader");
        }
        Range alias = Aliases.of(who, chart);
        return alias != null ? new Internationals.Form(text.quote(alias), "name.alias") : names.propose(name, who);
    }

    /** Whom somebody acts for rests on the words beside the name that say so, else on the list of leaders, else on name or office. */
    private Ground represents(Individual who, String party, List<Mention> mentions) {
        for (Mention m : mentions) {
            if (party.equals(m.party())) {
                return new Ground("represents.named", List.of(text.span(m.range())));
            }
        }
        if (Leaders.of(who, chart) != null) {
            return new Ground("represents.leader", List.of(text.span(who.name())));
        }
        Title title = who.title();
        if (title == null) {
            return new Ground("represents.name", List.of(text.span(who.name())));
        }
        return new Ground("represents.office", List.of(text.span(title.range())));
    }
}
