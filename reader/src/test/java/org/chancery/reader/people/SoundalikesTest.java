package org.chancery.reader.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.chancery.reader.data.Mistakes;
import org.chancery.reader.lexicon.Lexicon;
import org.chancery.reader.text.Vocabulary;
import org.junit.jupiter.api.Test;

/** Whom of a list of leaders a name in another spelling means. */
final class SoundalikesTest {
    private static final String LIST = """
            class leader cased
            "Choummaly Sayasone" party=LAO : Choummaly Sayasone
            "Bounnhang Vorachith" party=LAO : Bounnhang Vorachith
            "Sergey Lavrov" party=RUS : Sergey Lavrov
            "Jakaya Kikwete" party=TZA : Jakaya Kikwete
            "Cho Hyun-dong" party=KOR : Cho Hyun-dong
            """;

    private final Soundalikes leaders =
            Soundalikes.of(Lexicon.of(Map.of("any/list.lex", LIST), Map.of(), new Vocabulary(), new Mistakes())
                    .entries("leader"));

    @Test
    void aNameInVietnameseSpellingIsKnownByItsSound() {
        assertThat(leaders.of("Chăm-ma-ly Xay-nha-xỏn", "LAO")).isEqualTo("Choummaly Sayasone");
        assertThat(leaders.of("Bun-nhăng Vo-la-chít", "LAO")).isEqualTo("Bounnhang Vorachith");
        assertThat(leaders.of("X. La-vrốp", "RUS")).isEqualTo("Sergey Lavrov");
    }

    @Test
    void aLeaderOfAnotherStateIsNotMeant() {
        assertThat(leaders.of("Chăm-ma-ly Xay-nha-xỏn", "KHM")).isNull();
    }

    @Test
    void aNameThatOnlySoundsALittleAlikeIsNobodys() {
        assertThat(leaders.of("Xổm-xa-vạt Lêng-xa-vắt", "LAO")).isNull();
    }

    @Test
    void aMiddleNameAHyphenAndASlipDoNotMatter() {
        assertThat(leaders.of("Jakaya Mrisho Kikwete", "TZA")).isEqualTo("Jakaya Kikwete");
        assertThat(leaders.of("Cho Hyundong", "KOR")).isEqualTo("Cho Hyun-dong");
        assertThat(leaders.of("Sergei Lavrov", "RUS")).isEqualTo("Sergey Lavrov");
    }

    @Test
    void aNameInLatinLettersThatOpensOtherwiseIsNobodys() {
        assertThat(leaders.of("Zergoi Labroff", "RUS")).isNull();
    }

    @Test
    void oneWordIsTooLittle() {
        assertThat(leaders.of("La-vrốp", "RUS")).isNull();
    }
}
