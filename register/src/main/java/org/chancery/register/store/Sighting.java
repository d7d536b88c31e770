package org.chancery.register.store;

import java.util.Comparator;
import java.util.Objects;
import org.chancery.reader.Page;
import org.chancery.record.Outlet;
import org.jspecify.annotations.Nullable;

/**
 * Where a text was found, and what came with it there.
 *
 * @param document the text's id
 * @param source path or address, as given
 * @param published publication date handed over with it, or null
 * @param language language handed over with it, or null
 * @param outlet who published it there; each part of it may be unknown
 */
public record Sighting(
        String document,
        String source,
        @Nullable String published,
        @Nullable String language,
        Outlet outlet) {
    /**
     * The order of sightings of one text. The first is the one it is read with: a dated one before those without a
     * date, the earliest of them, and then by whatever else tells them apart, so that no order of arrival matters.
     */
    public static final Comparator<Sighting> ORDER = Comparator.comparing((Sighting s) -> s.published == null)
            .thenComparing(s -> text(s.published))
            .thenComparing(Sighting::source)
            .thenComparing(s -> text(s.language))
            .thenComparing(s -> text(s.outlet.name()))
            .thenComparing(s -> text(s.outlet.host()))
            .thenComparing(s -> text(s.outlet.state()));

    private static final Outlet NOBODY = new Outlet(null, null, null);

    /** What is known of a page beside its text. */
    public static Sighting of(Page page, String document) {
        Outlet outlet = Objects.requireNonNullElse(page.outlet(), NOBODY);
        return new Sighting(document, page.source(), page.published(), page.language(), outlet);
    }

    /** The page as it was found here. */
    public Page page(String text) {
        return new Page(source, text, published, language, NOBODY.equals(outlet) ? null : outlet);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
