package org.chancery.register.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.chancery.record.Outlet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The table of sightings, within one transaction. */
public final class Sightings {
    private static final String COLUMNS =
            "document, source, published, language, outlet_name, outlet_host, outlet_state";

    private final Handle handle;

    public Sightings(Handle handle) {
        this.handle = handle;
    }

    /** Notes one; false if it is known. */
    public boolean add(Sighting sighting) {
        return handle.createUpdate("insert into sighting (" + COLUMNS + ") values (:document, :source, :published,"
                                + " :language, :name, :host, :state) on conflict do nothing")
                        .bind("document", sighting.document())
                        .bind("source", sighting.source())
                        .bind("published", stored(sighting.published()))
                        .bind("language", stored(sighting.language()))
                        .bind("name", stored(sighting.outlet().name()))
                        .bind("host", stored(sighting.outlet().host()))
                        .bind("state", stored(sighting.outlet().state()))
                        .execute()
                > 0;
    }

    /** The sightings of one document, the one it is read with first. */
    public List<Sighting> of(String document) {
        return handle
                .createQuery("select " + COLUMNS + " from sighting where document = :document")
                .bind("document", document)
                .map((row, context) -> sighting(row))
                .stream()
                .sorted(Sighting.ORDER)
                .toList();
    }

    /** The sightings of all documents, in their order. */
    public List<Sighting> all() {
        return handle.createQuery("select " + COLUMNS + " from sighting").map((row, context) -> sighting(row)).stream()
                .sorted(Sighting.ORDER)
                .toList();
    }

    /** The documents that were found at a source, by id. */
    public List<String> documentsAt(String source) {
        return handle.createQuery("select distinct document from sighting where source = :source order by document")
                .bind("source", source)
                .mapTo(String.class)
                .list();
    }

    private static Sighting sighting(ResultSet row) throws SQLException {
        return new Sighting(
                row.getString("document"),
                row.getString("source"),
                known(row.getString("published")),
                known(row.getString("language")),
                new Outlet(
                        known(row.getString("outlet_name")),
                        known(row.getString("outlet_host")),
                        known(row.getString("outlet_state"))));
    }

    private static String stored(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static @Nullable String known(String value) {
        return value.isEmpty() ? null : value;
    }
}
