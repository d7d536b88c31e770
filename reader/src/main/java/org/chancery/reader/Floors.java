package org.chancery.reader;

import java.util.List;
import org.chancery.reader.dating.Calendar;
import org.chancery.reader.engagements.Engagements;
import org.chancery.reader.engagements.Relations;
import org.chancery.reader.mentions.Instruments;
import org.chancery.reader.mentions.Mentions;
import org.chancery.reader.people.People;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.statements.Statements;
import org.chancery.reader.zones.Zones;
import org.chancery.record.Published;
import org.jspecify.annotations.Nullable;

/** What each floor made of one document, from the bottom up; a reading is written from it, and explained by it. */
record Floors(
        Chart chart,
        Zones zones,
        @Nullable Published published,
        Mentions mentions,
        People people,
        Calendar calendar,
        Engagements engagements,
        Statements statements,
        List<Instruments.Named> instruments,
        List<Relations.Named> relations) {}
