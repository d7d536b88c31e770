package org.chancery.register.store;

import java.util.List;
import java.util.Optional;
import org.chancery.register.copies.Sketch;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The table of documents, within one transaction. */
public final class Documents {
    private final Handle handle;

    public Documents(Handle handle) {
        this.handle = handle;
    }

    /**
     * A document as it is kept.
     *
     * @param text null once it was taken down
     * @param account the smallest id among it and its near copies
     */
    public record Kept(String id, @Nullable String text, Sketch sketch, String account) {}

    /** Keeps a new text. */
    public void add(String id, String text, Sketch sketch) {
        handle.createUpdate("insert into document (id, text, sketch, account) values (:id, :text, :sketch, :id)")
                .bind("id", id)
                .bind("text", text)
                .bind("sketch", sketch.bytes())
                .execute();
    }

    /** The document of an id, if there is one. */
    public Optional<Kept> find(String id) {
        return handle.createQuery("select id, text, sketch, account from document where id = :id")
                .bind("id", id)
                .map((row, context) -> kept(row.getString(1), row.getString(2), row.getBytes(3), row.getString(4)))
                .findOne();
    }

    /** Up to {@code most} documents whose id comes after {@code after}, by id. */
    public List<Kept> after(String after, int most) {
        return handle.createQuery(
                        "select id, text, sketch, account from document where id > :after" + " order by id limit :most")
                .bind("after", after)
                .bind("most", most)
                .map((row, context) -> kept(row.getString(1), row.getString(2), row.getBytes(3), row.getString(4)))
                .list();
    }

    /** The ids that begin so, by id; at most two, to see whether there is only one. */
    public List<String> beginning(String prefix) {
        return handle.createQuery("select id from document where id >= :from and id < :to order by id limit 2")
                .bind("from", prefix)
                .bind("to", prefix + "~")
                .mapTo(String.class)
                .list();
    }

    /** How many there are. */
    public long count() {
        return handle.createQuery("select count(*) from document")
                .mapTo(Long.class)
                .one();
    }

    /** Takes the text of a document away for good. */
    public void takeDown(String id) {
        handle.createUpdate("update document set text = null where id = :id")
                .bind("id", id)
                .execute();
    }

    private static Kept kept(String id, @Nullable String text, byte[] sketch, String account) {
        return new Kept(id, text, Sketch.of(sketch), account);
    }
}
