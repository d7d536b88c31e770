package org.chancery.reader.engagements;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reader.engagements.Joints.Link;
import org.chancery.reader.mentions.Mention;
import org.chancery.reader.mentions.Mentions;
import org.chancery.reader.rules.Chart;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Shape;
import org.chancery.reader.text.Text;

/** The chain of mentions behind a token: one with those named beside it, or the members of the group that it names. */
final class Following {
    /** Words that may stand between several taken together and the list of them. */
    private static final int BEFORE_LIST = 6;

    private final Chart chart;
    private final Text text;
    private final Mentions mentions;
    private final Joints joints;

    Following(Chart chart, Mentions mentions, Joints joints) {
        this.chart = chart;
        this.text = chart.text();
        this.mentions = mentions;
        this.joints = joints;
    }

    /** Those named within a few words behind a token, or nobody. */
    List<Mention> chain(int token, int reach) {
        if (token >= text.size()) {
            return List.of();
        }
        Range sentence = text.sentence(Math.max(0, token - 1));
        List<Mention> chain = new ArrayList<>();
        int at = token;
        int whole = 0;
        for (Mention mention : mentions.within(new Range(token, sentence.to()))) {
            int from = mention.range().from();
            Link link = chain.isEmpty()
                    ? from - at <= reach && !barred(at, mention) ? Link.WORD : Link.NONE
                    : link(chain, mention);
            if (link == Link.NONE) {
                break;
            }
            if (chain.size() == 1 && isGroup(chain.getFirst()) && lists(chain.getFirst(), mention)) {
                chain.clear();
            }
            chain.add(mention);
            whole = link == Link.WORD ? chain.size() : whole;
            at = mention.range().to();
        }
        boolean listed =
                at >= sentence.to() || text.isMark(at, '.') || text.isMark(at, ';') || chart.starts(at, "coordinator");
        return List.copyOf(chain.subList(0, listed ? chain.size() : whole));
    }

    /** What joins a mention to a chain; behind a group ("three ambassadors, among them …") a list of its members goes on. */
    private Link link(List<Mention> chain, Mention mention) {
        Mention last = chain.getLast();
        Link link = joints.between(last.range(), mention.range());
        if (link == Link.NONE && chain.size() == 1 && lists(last, mention)) {
            return Link.WORD;
        }
        return link == Link.NONE && nextItem(last.range(), mention.range()) ? Link.WORD : link;
    }

    /** Whether a mention begins the list of those whom the one before takes together: "leaders of ASEAN, among them: …". */
    private boolean lists(Mention group, Mention mention) {
        int from = mention.range().from();
        int behind = text.isMark(from - 1, ':') ? from - 1 : from;
        boolean groups = group.type() == Mention.Type.COLLECTIVE || isGroup(group);
        return groups && from - group.range().to() <= BEFORE_LIST && chart.ends(behind, "such-as");
    }

    private static boolean isGroup(Mention m) {
        return m.type() == Mention.Type.PARTY;
    }

    /** Whether a semicolon parts a mention from the item of a list before it, and ends it or a list goes on behind it. */
    private boolean nextItem(Range last, Range item) {
        return text.isMark(last.to(), ';')
                && item.from() == last.to() + 1
                && item.to() < text.size()
                && (text.isMark(item.to(), ';')
                        || text.isMark(item.to(), ',')
                        || text.isMark(item.to(), '.')
                        || chart.starts(item.to(), "connector"));
    }

    /** Whether a mark that ends a clause stands in between, or what makes a party a place. */
    private boolean barred(int from, Mention mention) {
        for (int t = from; t < mention.range().from(); t++) {
            if (text.shape(t) == Shape.MARK && ".;:!?".contains(text.word(t))) {
                return true;
            }
            if (mention.type() == Mention.Type.PARTY && where(t)) {
                return true;
            }
        }
        return false;
    }

    private boolean where(int token) {
        return chart.starts(token, "where");
    }
}
