package org.chancery.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chancery.record.Reading;
import org.chancery.register.copies.Sketch;
import org.chancery.register.store.Accounts;
import org.chancery.register.store.Address;
import org.chancery.register.store.Documents;
import org.chancery.register.store.Readings;
import org.chancery.register.store.Sighting;
import org.chancery.register.store.Sightings;
import org.chancery.register.store.Store;
import org.jdbi.v3.core.Handle;

/**
 * The register: texts, where they were found, and what is read in them. Every act is done as a whole or
 * not at all, and is on the disk when its method returns. Many threads and processes may use one
 * register; writers take turns.
 */
public final class Register implements AutoCloseable {
    private static final int PAGE = 200;

    private final Store store;

    private Register(Store store) {
        this.store = store;
    }

    /**
     * Opens the register at an address; makes an empty one where there is none.
     *
     * @throws RegisterException if it cannot be opened
     */
    public static Register open(Address address) {
        return new Register(Store.open(address));
    }

    /** Where it is, as it may be told to the user. */
    public String shown() {
        return store.shown();
    }

    /** Takes documents in, all of them in one act; says of each what it is to the register. */
    public List<Addition> add(List<ReadPage> reads) {
        return store.write(
                handle -> reads.stream().map(read -> add(handle, read)).toList());
    }

    private static Addition add(Handle handle, ReadPage read) {
        Reading reading = read.reading();
        String id = reading.document().id();
        Documents documents = new Documents(handle);
        Sightings sightings = new Sightings(handle);
        Sighting sighting = Sighting.of(read.page(), id);
        Optional<Documents.Kept> kept = documents.find(id);
        if (kept.isPresent()) {
            if (kept.get().text() == null) {
                return new Addition(id, Addition.News.TAKEN_DOWN, false);
            }
            if (!sightings.add(sighting)) {
                return new Addition(id, Addition.News.KNOWN, false);
            }
            if (sightings.of(id).getFirst().equals(sighting)) {
                new Readings(handle).put(reading);
            }
            return new Addition(id, Addition.News.SIGHTING, false);
        }
        Sketch sketch = Sketch.of(reading.document());
        boolean version = Versions.isNamedSource(sighting.source())
                && sightings.documentsAt(sighting.source()).stream()
                        .map(other -> documents.find(other).orElseThrow())
                        .anyMatch(other -> sketch.isVersionOf(other.sketch()));
        documents.add(id, reading.document().text(), sketch);
        sightings.add(sighting);
        new Readings(handle).put(reading);
        boolean copy = new Accounts(handle).place(id, sketch);
        return new Addition(id, version ? Addition.News.VERSION : Addition.News.NEW, copy);
    }

    /** How many documents there are, those taken down among them. */
    public long count() {
        return store.read(handle -> new Documents(handle).count());
    }

    /** Goes through all documents by id, in one state of the register whatever is written meanwhile. */
    public void each(Consumer<? super Registered> visitor) {
        store.<Boolean>read(handle -> {
            Versions versions = Versions.of(handle);
            Documents documents = new Documents(handle);
            List<Documents.Kept> page = documents.after("", PAGE);
            while (!page.isEmpty()) {
                page.forEach(kept -> visitor.accept(versions.registered(handle, kept)));
                page = documents.after(page.getLast().id(), PAGE);
            }
            return true;
        });
    }

    /**
     * Up to so many documents to be read again, by id.
     *
     * @param after the id that they come after; empty to begin
     */
    public List<Rereading> toReread(String after, int most) {
        return store.read(handle -> {
            List<Rereading> found = new ArrayList<>();
            for (Documents.Kept kept : new Documents(handle).after(after, most)) {
                Sighting sighting = new Sightings(handle).of(kept.id()).getFirst();
                Reading before = new Readings(handle).of(kept.id()).orElseThrow();
                found.add(new Rereading(kept.id(), kept.text() == null ? null : sighting.page(kept.text()), before));
            }
            return found;
        });
    }

    /**
     * Puts new readings in the place of the old ones. One whose document was taken down meanwhile, or has been read
     * anew from another sighting, is let go.
     */
    public void replace(List<ReadPage> reads) {
        store.<Boolean>write(handle -> {
            for (ReadPage read : reads) {
                String id = read.reading().document().id();
                Documents.Kept kept = new Documents(handle).find(id).orElseThrow();
                Sighting first = new Sightings(handle).of(id).getFirst();
                if (kept.text() != null && first.equals(Sighting.of(read.page(), id))) {
                    new Readings(handle).put(read.reading());
                    Sketch sketch = Sketch.of(read.reading().document());
                    if (!sketch.equals(kept.sketch())) {
                        new Accounts(handle).replace(id, sketch);
                    }
                }
            }
            return true;
        });
    }

    /**
     * Takes a text down for good. Its facts stay, without the words they rest on.
     *
     * @param named the document's id, or the beginning of it that no other has, or its source if only one text is from
     *     there
     * @return the id of the document
     * @throws RegisterException if no document or more than one is meant, or if it is taken down already
     */
    public String forget(String named) {
        return store.write(handle -> {
            String id = new Naming(handle, store.shown()).document(named);
            Documents documents = new Documents(handle);
            if (documents.find(id).orElseThrow().text() == null) {
                throw new RegisterException("The text of " + named + " has been taken down already.");
            }
            documents.takeDown(id);
            Readings readings = new Readings(handle);
            readings.put(TakenDown.of(readings.of(id).orElseThrow()));
            return id;
        });
    }

    @Override
    public void close() {
        store.close();
    }
}
