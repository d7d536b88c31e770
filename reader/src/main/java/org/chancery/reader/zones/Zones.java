package org.chancery.reader.zones;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reader.lexicon.Occurrence;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.chancery.record.Block;
import org.chancery.record.BlockKind;
import org.jspecify.annotations.Nullable;

/** What part of the page each line of a text is: the article's, or furniture. */
public final class Zones {
    private final List<Line> lines;
    private final BlockKind[] kinds;
    private final int[] lineOf;
    private final int title;
    private final Found found;

    private Zones(Layout layout) {
        this.lines = layout.lines;
        this.title = layout.title();
        this.found = layout.found;
        this.kinds = new BlockKind[lines.size()];
        BlockKind last = first(layout);
        for (int i = 0; i < kinds.length; i++) {
            BlockKind kind = layout.kind(i);
            last = kind == null ? last : kind;
            kinds[i] = last;
        }
        this.lineOf = new int[layout.text.size()];
        for (int t = 0; t < lineOf.length; t++) {
            lineOf[t] = layout.text.lineNumber(t);
        }
    }

    /**
     * Tells the lines of a text apart.
     *
     * @param words what the lexicon holds of the text, by start
     */
    public static Zones of(Text text, List<Occurrence> words) {
        Layout layout = new Layout(text, new Found(words));
        Traits traits = new Traits(layout);
        new Masthead(layout).apply();
        new Tails(layout, traits).apply();
        new Footer(layout).apply();
        new CutCopies(layout).apply();
        new Copies(layout).apply();
        new Echoes(layout).apply();
        new Teasers(layout, traits).apply();
        new Labels(layout).apply();
        return new Zones(layout);
    }

    /** The whole text as blocks, without gap or overlap; lines of one kind in a row are one block. */
    public List<Block> blocks(Text text) {
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= kinds.length; i++) {
            if (i < kinds.length && kinds[i] == kinds[i - 1]) {
                continue;
            }
            int to = i < kinds.length ? lines.get(i).start() : text.raw().length();
            if (to > from) {
                blocks.add(new Block(text.codePoint(from), text.codePoint(to), kinds[i - 1]));
            }
            from = to;
        }
        return blocks;
    }

    /** The lexicon entries that bear on the layout. */
    Found found() {
        return found;
    }

    /** Whether a token stands in the article. */
    public boolean kept(int token) {
        return kind(token).kept();
    }

    /** What part of the page a token stands in. */
    public BlockKind kind(int token) {
        return kinds[lineOf[token]];
    }

    /** The headline, or null where the page has none that can be told. */
    public @Nullable String title(Text text) {
        Range range = titleRange();
        return range == null ? null : text.quote(range);
    }

    /** The tokens of the headline, or null. */
    public @Nullable Range titleRange() {
        return title < 0 ? null : lines.get(title).tokens();
    }

    /** The tokens of the last line of the article that holds a sentence, or null where none does. */
    public @Nullable Range lastProse() {
        for (int i = kinds.length - 1; i >= 0; i--) {
            boolean text = kinds[i] == BlockKind.BODY || kinds[i] == BlockKind.LEAD || kinds[i] == BlockKind.TITLE;
            if (text && lines.get(i).sentence()) {
                return lines.get(i).tokens();
            }
        }
        return null;
    }

    /** The tokens of each line of the article, blank lines left out. */
    public List<Range> keptLines() {
        List<Range> kept = new ArrayList<>();
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i].kept() && !lines.get(i).blank()) {
                kept.add(lines.get(i).tokens());
            }
        }
        return kept;
    }

    /** The tokens of each line of one kind, blank lines left out. */
    public List<Range> linesOf(BlockKind kind) {
        List<Range> found = new ArrayList<>();
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == kind && !lines.get(i).blank()) {
                found.add(lines.get(i).tokens());
            }
        }
        return found;
    }

    /** The kind of the first line that has words: blank lines above it belong to it. */
    private static BlockKind first(Layout layout) {
        for (int i = 0; i < layout.size(); i++) {
            BlockKind kind = layout.kind(i);
            if (kind != null) {
                return kind;
            }
        }
        return BlockKind.NAVIGATION;
    }
}
