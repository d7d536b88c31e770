package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.chancery.record.Engagement;
import org.chancery.record.Span;
import org.chancery.register.Addition.News;
import org.chancery.register.store.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Storage.class)
class RegisterTest {
    private static final String OTHER = """
            Ngày 14/3/2024, tại Wellington, Thủ tướng New Zealand Christopher Luxon tiếp Thủ tướng Phạm Minh Chính. Hai \
            Thủ tướng nhất trí đưa kim ngạch thương mại lên gấp đôi, mở thêm đường bay thẳng và tăng học bổng cho sinh viên.
            """;

    private final Storage storage;
    private final Path folder;
    private final Address address;

    RegisterTest(Storage storage, @TempDir Path folder) {
        this.storage = storage;
        this.folder = folder;
        this.address = storage.fresh(folder);
    }

    @Test
    void theSameDocumentTwiceChangesNothing() {
        try (Register register = Register.open(address)) {
            assertThat(Desk.add(register, Desk.read("a.txt", Desk.ARTICLE)).news())
                    .isEqualTo(News.NEW);
            List<Registered> before = all(register);

            assertThat(Desk.add(register, Desk.read("a.txt", Desk.ARTICLE)).news())
                    .isEqualTo(News.KNOWN);
            assertThat(all(register)).isEqualTo(before);
        }
    }

    @Test
    void whatWasAddedIsThereAfterReopening() {
        ReadPage read = Desk.read("a.txt", Desk.ARTICLE);
        try (Register register = Register.open(address)) {
            Desk.add(register, read);
        }
        try (Register register = Register.open(address)) {
            assertThat(all(register)).singleElement().satisfies(kept -> {
                assertThat(kept.reading().engagements())
                        .isEqualTo(read.reading().engagements());
                assertThat(kept.reading().statements()).isEqualTo(read.reading().statements());
                assertThat(kept.reading().persons()).isEqualTo(read.reading().persons());
            });
        }
    }

    @Test
    void aTextIsReadWithItsEarliestDateWhateverComesFirst() {
        ReadPage undated = Desk.read("b.txt", Desk.ARTICLE);
        ReadPage early = Desk.read("z.txt", Desk.ARTICLE, "2023-11-02");
        ReadPage late = Desk.read("a.txt", Desk.ARTICLE, "2023-11-05");
        List<ReadPage> reads = new ArrayList<>(List.of(undated, early, late));
        try (Register register = Register.open(address)) {
            Collections.shuffle(reads, new Random(7));
            assertThat(register.add(reads))
                    .extracting(Addition::news)
                    .containsExactly(News.NEW, News.SIGHTING, News.SIGHTING);

            assertThat(all(register)).singleElement().satisfies(kept -> {
                assertThat(kept.reading().document().source()).isEqualTo("z.txt");
                assertThat(kept.sightings()).extracting(s -> s.source()).containsExactly("z.txt", "a.txt", "b.txt");
            });
        }
    }

    @Test
    void nearCopiesAreOneAccountInAnyOrder() {
        List<ReadPage> reads = new ArrayList<>(List.of(
                Desk.read("one.txt", Desk.ARTICLE),
                Desk.read("two.txt", "Tin cùng chuyên mục\n\n" + Desk.ARTICLE + "\n(TTXVN)\n"),
                Desk.read("three.txt", Desk.ARTICLE.replace("Chiều 2/11/2023", "Chiều thứ Năm 2/11/2023")),
                Desk.read("other.txt", OTHER)));
        for (int seed = 0; seed < 3; seed++) {
            Collections.shuffle(reads, new Random(seed));
            try (Register register = Register.open(storage.fresh(folder.resolve("order-" + seed)))) {
                reads.forEach(read -> Desk.add(register, read));
                assertThat(all(register))
                        .filteredOn(kept -> !kept.reading().document().source().equals("other.txt"))
                        .extracting(Registered::account)
                        .hasSize(3)
                        .containsOnly(reads.stream()
                                .filter(read -> !read.page().source().equals("other.txt"))
                                .map(read -> read.reading().document().id())
                                .min(String::compareTo)
                                .orElseThrow());
            }
        }
    }

    @Test
    void aChangedTextIsANewVersionAndTheOldOneIsKept() {
        ReadPage first = Desk.read("a.txt", Desk.ARTICLE, "2023-11-02");
        ReadPage second = Desk.read("a.txt", Desk.ARTICLE.replace("Chiều 2/11/2023", "Chiều 3/11/2023"), "2023-11-03");
        try (Register register = Register.open(address)) {
            Desk.add(register, second);
            assertThat(Desk.add(register, first).news()).isEqualTo(News.VERSION);

            assertThat(all(register))
                    .hasSize(2)
                    .filteredOn(Registered::superseded)
                    .extracting(kept -> kept.reading().document().id())
                    .containsExactly(first.reading().document().id());
        }
    }

    @Test
    void aSourceThatTellsOfSomethingElseLaterIsNoNewVersion() {
        try (Register register = Register.open(address)) {
            Desk.add(register, Desk.read("front page", Desk.ARTICLE));
            assertThat(Desk.add(register, Desk.read("front page", OTHER)).news())
                    .isEqualTo(News.NEW);
            assertThat(all(register)).noneMatch(Registered::superseded);
        }
    }

    @Test
    void aTextTakenDownLeavesFactsWithoutWordsAndDoesNotComeBack() {
        ReadPage read = Desk.read("a.txt", Desk.ARTICLE);
        try (Register register = Register.open(address)) {
            Desk.add(register, read);

            String id = register.forget(read.reading().document().id().substring(0, 8));

            assertThat(id).isEqualTo(read.reading().document().id());
            assertThat(Desk.add(register, read).news()).isEqualTo(News.TAKEN_DOWN);
            assertThat(all(register)).singleElement().satisfies(kept -> {
                assertThat(kept.takenDown()).isTrue();
                assertThat(kept.reading().document().title()).isNull();
                assertThat(kept.reading().engagements())
                        .isNotEmpty()
                        .flatExtracting(Engagement::evidence)
                        .extracting(Span::quote)
                        .containsOnly("");
            });
            assertThatThrownBy(() -> register.forget("a.txt"))
                    .isInstanceOf(RegisterException.class)
                    .hasMessage("The text of a.txt has been taken down already.");
        }
    }

    @Test
    void aDocumentThatIsNotThereIsNamed() {
        try (Register register = Register.open(address)) {
            assertThatThrownBy(() -> register.forget("nowhere.txt"))
                    .isInstanceOf(RegisterException.class)
                    .hasMessageStartingWith("There is no document nowhere.txt in the register at ");
        }
    }

    private static List<Registered> all(Register register) {
        List<Registered> all = new ArrayList<>();
        register.each(all::add);
        return all;
    }
}
