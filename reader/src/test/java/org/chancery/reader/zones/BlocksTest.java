package org.chancery.reader.zones;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.chancery.reader.text.Range;
import org.chancery.reader.text.Text;
import org.chancery.record.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws that hold for the blocks of any text. */
final class BlocksTest {
    private static final List<String> PIECES = List.of(
            "\n",
            "\n\n",
            " ",
            "\r\n",
            "\t",
            "\u00a0",
            "…",
            " ...",
            ".",
            "./.",
            ":",
            "-",
            "(",
            ")",
            "#",
            "|",
            ">>",
            "@",
            "😀",
            "1",
            "12/3/2024",
            "06:30",
            "Tin liên quan",
            "Chia sẻ",
            "VOV.VN - ",
            "Địa chỉ",
            "Giấy phép số",
            "Bộ trưởng",
            "hai nước",
            "Trong",
            "share",
            "Related",
            "e\u0302\u0301",
            "Ảnh: ",
            "Theo",
            "Hà Nội",
            "và",
            "của",
            "Ông Minh gặp ông Hansen tại Hà Nội hôm nay.\n");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5, 20, 80, 300, 1500})
    void coverTheTextWithoutGapOrOverlap(int pieces) {
        for (long seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            StringBuilder raw = new StringBuilder();
            for (int i = 0; i < pieces; i++) {
                raw.append(PIECES.get(random.nextInt(PIECES.size())));
                raw.append(random.nextInt(3) == 0 ? " " : "");
            }
            check(raw.toString());
        }
    }

    @Test
    void coverAnEmptyTextAndABlankOne() {
        check("");
        check("\n\n  \n");
        check("\u00a0");
    }

    @Test
    void breaksAndBlankLinesBelongToTheBlockBefore() {
        Text text = Pages.VIETNAMESE.text("\nÔng Minh gặp ông Hansen\n\nChia sẻ\n\n");
        List<Block> blocks = Pages.VIETNAMESE.zones(text).blocks(text);
        assertThat(blocks).extracting(Block::start).containsExactly(0, 26);
        assertThat(blocks).extracting(Block::end).containsExactly(26, 35);
    }

    @Test
    void manyShortLinesAndOneLongLineAreTold() {
        check("Tin mới ...\n".repeat(50_000));
        check("hai nước bàn về nghề cá ".repeat(50_000));
    }

    private static void check(String raw) {
        Text text = Pages.VIETNAMESE.text(raw);
        Zones zones = Pages.VIETNAMESE.zones(text);
        int at = 0;
        for (Block block : zones.blocks(text)) {
            assertThat(block.start()).isEqualTo(at);
            assertThat(block.end()).isGreaterThan(at);
            at = block.end();
        }
        assertThat(at).isEqualTo(raw.codePointCount(0, raw.length()));
        for (Range line : zones.keptLines()) {
            assertThat(zones.kept(line.from())).isTrue();
        }
    }
}
