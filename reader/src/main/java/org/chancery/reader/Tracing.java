package org.chancery.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.reader.lexicon.Finding;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.rules.Match;
import org.chancery.reader.text.Text;
import org.chancery.record.Reading;
import org.chancery.record.Span;

/** Writes a trace from what the floors made of a document. */
final class Tracing {
    private final Floors floors;
    private final Text text;
    private final Reading reading;

    Tracing(Floors floors, Reading reading) {
        this.floors = floors;
        this.text = floors.chart().text();
        this.reading = reading;
    }

    Trace trace() {
        List<Span> sentences = text.sentences().stream()
                .filter(sentence -> sentence.length() > 0)
                .map(text::span)
                .toList();
        return new Trace(reading, sentences, recognised(), new Rejections(floors, reading).all());
    }

    private List<Trace.Recognised> recognised() {
        List<Trace.Recognised> all = new ArrayList<>();
        for (int token = 0; token < text.size(); token++) {
            Stream.of(floors.chart().starting(token))
                    .sorted(Comparator.comparingInt(Finding::to).reversed())
                    .map(this::recognised)
                    .forEach(all::add);
        }
        return all;
    }

    private Trace.Recognised recognised(Finding finding) {
        Trace.Source source = switch (finding) {
            case Occurrence o ->
                new Trace.Entry(
                        o.value(),
                        o.entry().attributes(),
                        o.entry().file(),
                        o.entry().line());
            case Match m ->
                new Trace.ByRule(
                        m.rule().name(),
                        m.rule().attributes(),
                        m.parts().stream()
                                .map(p -> new Trace.Part(p.name(), text.span(p.range())))
                                .toList(),
                        m.rule().file(),
                        m.rule().line());
            default -> new Trace.Capitals();
        };
        return new Trace.Recognised(text.span(finding.range()), finding.kind(), source);
    }
}
