package org.chancery.desk.evaluate;

import java.util.List;
import java.util.Map;

/** Whether the lines that are not the article were told from those that are. Blank lines do not count. */
final class LineScore {
    private LineScore() {}

    static KindScore of(String name, Text text, List<Stretch> gold, List<Stretch> found, List<Mistake> mistakes) {
        KindScore sum = KindScore.NONE;
        for (Text.Line line : text.lines()) {
            if (Blank.isAll(line.words())) {
                continue;
            }
            boolean inGold = covered(line, gold);
            boolean inFound = covered(line, found);
            int both = inGold && inFound ? 1 : 0;
            Map<String, FieldScore> field = Map.of("line", FieldScore.NONE.plus(inGold == inFound));
            sum = sum.plus(new KindScore(inGold ? 1 : 0, inFound ? 1 : 0, both, both, field));
            if (inGold && !inFound) {
                mistakes.add(new Mistake.Missed(Kind.DROPPED_LINES, name, Telling.cut(line.words())));
            } else if (inFound && !inGold) {
                mistakes.add(new Mistake.Extra(Kind.DROPPED_LINES, name, Telling.cut(line.words())));
            }
        }
        return sum;
    }

    /** More than half of the line. */
    private static boolean covered(Text.Line line, List<Stretch> dropped) {
        int shared = 0;
        for (Stretch stretch : dropped) {
            shared += line.place().shared(stretch);
        }
        return 2 * shared > line.place().length();
    }
}
