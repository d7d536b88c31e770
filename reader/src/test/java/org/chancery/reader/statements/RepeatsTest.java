package org.chancery.reader.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.chancery.reader.text.Vocabulary;
import org.chancery.record.Act;
import org.chancery.record.Mode;
import org.junit.jupiter.api.Test;

/** Which of two statements stays where a text tells one twice. */
final class RepeatsTest {
    private static final String HEADLINE = "Bridge over the river will open before the rainy season";
    private static final String BODY =
            "The bridge over the river will open before the rainy season of this year, he said.";
    private static final String OTHER = "Farmers on both banks may sell their fruit at the new market.";

    private final List<Statements.Rejected> rejected = new ArrayList<>();

    @Test
    void whatAFirstLineAnnouncesIsToldByTheBody() {
        Text text = text(HEADLINE, OTHER, "One", "Two", BODY);

        List<Utterance> left = without(text, said(text, 0, Act.INFORM), said(text, 4, Act.INFORM));

        assertThat(left).extracting(u -> text.quote(u.content())).containsExactly(BODY);
        assertThat(rejected)
                .singleElement()
                .satisfies(r -> assertThat(r.range()).isEqualTo(text.lines().getFirst()));
    }

    @Test
    void theFormThatStaysTakesTheActThatSaysMore() {
        Text text = text(HEADLINE, OTHER, "One", "Two", BODY);

        List<Utterance> left = without(text, said(text, 0, Act.PLEDGE), said(text, 4, Act.INFORM));

        assertThat(left).extracting(Utterance::act).containsExactly(Act.PLEDGE);
    }

    @Test
    void differentThingsSaidStayInTheirOrder() {
        Text text = text(OTHER, HEADLINE);
        Utterance first = said(text, 0, Act.INFORM);
        Utterance second = said(text, 1, Act.INFORM);

        assertThat(without(text, first, second)).containsExactly(first, second);
        assertThat(rejected).isEmpty();
    }

    @Test
    void theSameWordsOfTwoSpeakersAreTwoStatements() {
        Text text = text(HEADLINE, HEADLINE);

        assertThat(without(text, said(text, 0, Act.INFORM, "VNM"), said(text, 1, Act.INFORM, "LAO")))
                .hasSize(2);
    }

    private static Text text(String... lines) {
        return Text.of(String.join("\n", lines), new Vocabulary());
    }

    private List<Utterance> without(Text text, Utterance... all) {
        return new Repeats(text).without(List.of(all), rejected);
    }

    private static Utterance said(Text text, int line, Act act) {
        return said(text, line, act, "VNM");
    }

    /** What a party says in a line. */
    private static Utterance said(Text text, int line, Act act, String by) {
        Range content = text.lines().get(line);
        return new Utterance(
                null, Set.of(by), List.of(), Set.of(), act, content, Mode.REPORTED, List.of(), List.of(content), "r");
    }
}
