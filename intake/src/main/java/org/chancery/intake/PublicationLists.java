package org.chancery.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds a text's publication date in the lists of its own folder or else of the folder above it, so
 * that a text gets the same date however it was named.
 */
final class PublicationLists {
    private static final int KEPT = 16;

    private final Map<Path, PublicationList> lists = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, PublicationList> eldest) {
            return size() > KEPT;
        }
    };

    /**
     * The date that a list gives for a file.
     *
     * @throws Refusal if what stands there is no date
     */
    Optional<String> published(Find.File file) throws IOException {
        Path folder = file.path().toAbsolutePath().normalize().getParent();
        Optional<PublicationList.Entry> entry = entry(folder, file);
        if (entry.isEmpty() && folder != null) {
            entry = entry(folder.getParent(), file);
        }
        return entry.map(e -> PublicationDate.of(e.published())
                .orElseThrow(() -> new Refusal(file.source() + " cannot be dated: “" + e.published() + "” in "
                        + e.where() + ", is no date. " + PublicationDate.ADVICE)));
    }

    private Optional<PublicationList.Entry> entry(@Nullable Path folder, Find.File file) throws IOException {
        if (folder == null || !Files.isReadable(folder)) {
            return Optional.empty();
        }
        PublicationList list = lists.get(folder);
        if (list == null) {
            list = PublicationList.in(folder);
            lists.put(folder, list);
        }
        return list.entry(Folder.name(file.path()));
    }
}
