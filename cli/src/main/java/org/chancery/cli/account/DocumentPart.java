package org.chancery.cli.account;

import java.util.Locale;
import java.util.StringJoiner;
import org.chancery.record.Document;
import org.chancery.record.Outlet;
import org.chancery.record.Published;
import org.chancery.record.Span;
import org.jspecify.annotations.Nullable;

/** What the document is: title, source, language, outlet, publication date and how that is known. */
final class DocumentPart {
    private static final int LONGEST_STAMP = 60;

    private final Sheet sheet;

    DocumentPart(Sheet sheet) {
        this.sheet = sheet;
    }

    void write(Document document) {
        String title = document.title();
        if (title != null) {
            sheet.paragraph(0, 0, Words.of(Quote.clean(title), Ink.TITLE));
        }
        StringJoiner facts = new StringJoiner(" · ");
        facts.add(language(document.language()));
        Outlet outlet = document.outlet();
        if (outlet != null) {
            addOutlet(facts, outlet);
        }
        facts.add(published(document.published()));
        Words line = Words.of(Quote.clean(document.source()), title == null ? Ink.TITLE : Ink.PLAIN);
        sheet.paragraph(0, 0, line.add(" · " + facts, Ink.QUIET));
    }

    private static String language(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
        return name.isEmpty() ? "language unknown" : name;
    }

    private static void addOutlet(StringJoiner facts, Outlet outlet) {
        String name = outlet.name() != null ? outlet.name() : outlet.host();
        String state = outlet.state();
        if (name != null) {
            facts.add(Quote.clean(name) + (state == null ? "" : " (" + Parties.name(state) + ")"));
        }
    }

    private static String published(@Nullable Published published) {
        if (published == null) {
            return "publication date unknown";
        }
        String words = "published " + Dates.words(published.value()) + ", " + Labels.of(published.basis());
        Span span = published.span();
        return span == null ? words : words + " " + Quote.of(span, LONGEST_STAMP);
    }
}
