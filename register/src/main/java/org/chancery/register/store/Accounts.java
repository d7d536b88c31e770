package org.chancery.register.store;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.chancery.register.copies.Sketch;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * The groups of near copies, within one transaction: two documents are of one account where a chain of copies leads
 * from one to the other. The group is named by its smallest id, so the order in which documents come does not matter.
 */
public final class Accounts {
    private final Handle handle;
    private final Documents documents;

    public Accounts(Handle handle) {
        this.handle = handle;
        this.documents = new Documents(handle);
    }

    /**
     * Joins a document that is kept already to its near copies.
     *
     * @return whether there is any
     */
    public boolean place(String document, Sketch sketch) {
        note(document, sketch);
        TreeSet<String> accounts = new TreeSet<>();
        accounts.add(document);
        for (String candidate : sharingABand(document)) {
            Documents.Kept other = documents.find(candidate).orElseThrow();
            if (sketch.isCopyOf(other.sketch())) {
                accounts.add(other.account());
            }
        }
        if (accounts.size() == 1) {
            return false;
        }
        join(accounts);
        return true;
    }

    /** Gives a document another sketch, as its article is seen otherwise now, and groups its account anew. */
    public void replace(String document, Sketch sketch) {
        List<String> members = handle.createQuery("select id from document where account ="
                        + " (select account from document where id = :id) order by id")
                .bind("id", document)
                .mapTo(String.class)
                .list();
        handle.createUpdate("update document set sketch = :sketch where id = :id")
                .bind("sketch", sketch.bytes())
                .bind("id", document)
                .execute();
        for (String member : members) {
            handle.createUpdate("update document set account = id where id = :id")
                    .bind("id", member)
                    .execute();
        }
        for (String member : members) {
            handle.createUpdate("delete from band where document = :id")
                    .bind("id", member)
                    .execute();
        }
        for (String member : members) {
            place(member, documents.find(member).orElseThrow().sketch());
        }
    }

    private void note(String document, Sketch sketch) {
        PreparedBatch batch =
                handle.prepareBatch("insert into band (document, number, hash) values (:id, :number, :hash)");
        long[] bands = sketch.bands();
        for (int number = 0; number < bands.length; number++) {
            batch.bind("id", document)
                    .bind("number", number)
                    .bind("hash", bands[number])
                    .add();
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private List<String> sharingABand(String document) {
        return handle.createQuery("select distinct other.document from band as own"
                        + " join band as other on other.number = own.number and other.hash = own.hash"
                        + " where own.document = :id and other.document <> :id order by 1")
                .bind("id", document)
                .mapTo(String.class)
                .list();
    }

    private void join(Collection<String> accounts) {
        String first = accounts.iterator().next();
        for (String account : accounts) {
            handle.createUpdate("update document set account = :first where account = :account")
                    .bind("first", first)
                    .bind("account", account)
                    .execute();
        }
    }
}
