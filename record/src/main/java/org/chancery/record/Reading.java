package org.chancery.record;

import java.util.List;

/**
 * Everything taken from one document.
 */
public record Reading(
        ReaderInfo reader,
        Document document,
        List<Person> persons,
        List<Engagement> engagements,
        List<Statement> statements,
        List<Instrument> instruments,
        List<Relation> relations,
        List<Warning> warnings) {}
