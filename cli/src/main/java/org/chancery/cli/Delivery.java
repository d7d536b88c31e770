package org.chancery.cli;

import org.chancery.desk.Outcome;
import org.chancery.record.Reading;

/** Takes the outcomes of reading in order: writes out what was read, tells what could not be. */
final class Delivery {
    /** A reading made ready to be written out. */
    record Parcel(byte[] bytes, Tally.Share share) {}

    private final Rendering rendering;
    private final Output out;
    private final Terminal terminal;
    private final Progress progress;
    private final Tally tally = new Tally();

    Delivery(Rendering rendering, Output out, Terminal terminal, Progress progress) {
        this.rendering = rendering;
        this.out = out;
        this.terminal = terminal;
        this.progress = progress;
    }

    /** Makes a reading ready; many threads may call this at once. */
    Parcel prepare(Reading reading) {
        return new Parcel(rendering.of(reading), Tally.Share.of(reading));
    }

    /** Writes out a reading, or says why there is none. */
    void accept(Outcome<Parcel> outcome) {
        switch (outcome) {
            case Outcome.Done<Parcel>(String source, Parcel parcel) -> write(() -> deliver(parcel));
            case Outcome.Failed<Parcel>(String source, String reason) -> progress.aside(() -> fail(source, reason));
        }
        progress.step();
    }

    /** Closes the account; gives whether all could be read. */
    boolean finish() {
        if (tally.documents() > 1) {
            write(() -> out.write(rendering.after(tally)));
        }
        return tally.failures() == 0;
    }

    private void write(Runnable writing) {
        if (terminal.outColumns() > 0) {
            progress.aside(() -> {
                writing.run();
                out.flush();
            });
        } else {
            writing.run();
            out.flush();
        }
    }

    private void deliver(Parcel parcel) {
        if (tally.documents() > 0) {
            out.write(rendering.between());
        }
        out.write(parcel.bytes());
        tally.add(parcel.share());
    }

    private void fail(String source, String reason) {
        tally.addFailure();
        terminal.complain(reason.contains(source) ? reason : source + ": " + reason);
    }
}
