package org.chancery.desk.evaluate;

import java.util.List;

/** Instruments are the same when their names fit. */
final class InstrumentMatch implements Match<Fact.Instrument> {
    @Override
    public Kind kind() {
        return Kind.INSTRUMENTS;
    }

    @Override
    public double weigh(Fact.Instrument gold, Fact.Instrument found) {
        return NameWeight.of(gold.name(), found.name());
    }

    @Override
    public boolean strict(Fact.Instrument gold, Fact.Instrument found) {
        return true;
    }

    @Override
    public List<Judged> judge(Fact.Instrument gold, Fact.Instrument found) {
        return List.of();
    }
}
