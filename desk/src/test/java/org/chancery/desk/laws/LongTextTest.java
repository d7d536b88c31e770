package org.chancery.desk.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.reader.Page;
import org.chancery.reader.Reader;
import org.chancery.reader.Trace;
import org.chancery.record.Person;
import org.chancery.record.Reading;
import org.chancery.record.WarningCode;
import org.junit.jupiter.api.Test;

/** A text as long as an archive is read whole, and its reading is one. */
class LongTextTest {
    private static final Reader READER = Reader.standard();
    private static final Page ARCHIVE = Corpus.archives().getFirst();

    @Test
    void whatItsLastPagesTellIsRead() {
        int end = ARCHIVE.text().codePointCount(0, ARCHIVE.text().length());

        assertThat(READER.read(ARCHIVE).statements())
                .last()
                .satisfies(s -> assertThat(s.content().end()).isGreaterThan(end - 5_000));
    }

    @Test
    void aPersonWhomManyPagesNameIsOne() {
        Reading reading = READER.read(ARCHIVE);

        List<String> names = reading.persons().stream()
                .map(p -> p.international() + " " + p.represents())
                .toList();
        assertThat(names).doesNotHaveDuplicates();
        assertThat(reading.persons())
                .filteredOn(p -> "Luong Cuong".equals(p.international()))
                .singleElement()
                .extracting(Person::mentions)
                .satisfies(mentions -> assertThat(mentions).hasSizeGreaterThan(10));
    }

    @Test
    void itsTraceIsThatOfAllItsParts() {
        Trace trace = READER.trace(ARCHIVE);

        assertThat(trace.reading()).isEqualTo(READER.read(ARCHIVE));
        String sentences = trace.sentences().stream().map(s -> s.quote()).collect(Collectors.joining());
        assertThat(sentences.replaceAll("\\s+", "")).isEqualTo(ARCHIVE.text().replaceAll("\\s+", ""));
    }

    @Test
    void onlyItsOwnEndCanBeCutOff() {
        assertThat(READER.read(ARCHIVE).warnings()).extracting(w -> w.code()).doesNotContain(WarningCode.TRUNCATED);
        StringBuilder days = new StringBuilder();
        for (int i = 0; days.length() < 200_000; i++) {
            days.append("Ngày thứ ")
                    .append(i)
                    .append(", hai bên tiếp tục hội đàm và trao đổi về hợp tác giữa hai nước…\n");
        }
        assertThat(READER.read(Page.of("cut", days.toString())).warnings())
                .extracting(w -> w.code())
                .containsOnlyOnce(WarningCode.TRUNCATED);
    }
}
