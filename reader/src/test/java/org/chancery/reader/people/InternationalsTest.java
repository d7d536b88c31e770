package org.chancery.reader.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form of a name in English-language sources, by the party that its bearer acts for. */
final class InternationalsTest {
    private final Internationals names = new Internationals(
            NameTables.of(Map.of(
                    "vietnamese-surnames.tsv", "Vũ\n",
                    "sino-vietnamese.tsv", "lâm\tlin\nđào\ttao\n",
                    "chinese-surnames.tsv", "âu dương\touyang\n",
                    "korean.tsv", "kim\tkim\nmin\tmin\nsu\tsoo\n",
                    "japanese-surnames.tsv", "Mori\n",
                    "patronymics.tsv", "ending\tovich\nstate\tRUS\n")),
            Soundalikes.of(List.of()));

    @ParameterizedTest
    @CsvSource(textBlock = """
            VNM, Vũ Đình Lộc,      Vu Dinh Loc,    name.vietnamese
            JPN, Mori Kenji,       Kenji Mori,     name.japanese
            JPN, Kenji Mori,       Kenji Mori,     name.as-written
            CHN, Lâm Đào,          Lin Tao,        name.sino-vietnamese
            CHN, Âu Dương Lâm Đào, Ouyang Lintao,  name.sino-vietnamese
            KOR, Kim Min Su,       Kim Min-soo,    name.korean
            KOR, Park Min Su,      Park Min Su,    name.as-written
            RUS, Oleg Petrovich Kuzin, Oleg Kuzin, name.as-written
            FRA, Luc Moreau,       Luc Moreau,     name.as-written
            """)
    void theRuleFollowsTheKindOfName(String party, String name, String form, String rule) {
        assertThat(propose(name, party)).isEqualTo(new Internationals.Form(form, rule));
    }

    @ParameterizedTest
    @CsvSource({"CHN, Lâm Khuất", "LAO, Bun-nhăng Phôm", "KOR, Kim Đạt Su"})
    void aNameInVietnameseSpellingWhoseSyllablesAreNotKnownHasNone(String party, String name) {
        assertThat(propose(name, party)).isNull();
    }

    private Internationals.@Nullable Form propose(String name, String party) {
        return names.of(name, List.of(name.toLowerCase(Locale.ROOT).split(" ")), party);
    }
}
