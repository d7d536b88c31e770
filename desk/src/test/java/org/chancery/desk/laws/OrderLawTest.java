package org.chancery.desk.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.chancery.desk.Outcome;
import org.chancery.desk.Read;
import org.chancery.intake.Arrival;
import org.chancery.reader.Page;
import org.chancery.reader.Reader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Neither the order of documents nor the number of threads changes what comes of one. */
class OrderLawTest {
    private static final Reader READER = Reader.standard();
    private static final List<Page> PAGES = Corpus.all(100);

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 16})
    void theOrderOfDocumentsAndTheThreadsChangeNoByte(int threads) {
        List<Page> shuffled = new ArrayList<>(PAGES);
        Collections.shuffle(shuffled, new Random(threads));

        assertThat(read(shuffled, threads)).isEqualTo(read(PAGES, 1));
    }

    private static Map<String, String> read(List<Page> pages, int threads) {
        Map<String, String> written = new TreeMap<>();
        List<String> order = new ArrayList<>();
        new Read(READER::read, threads)
                .each(
                        pages.stream().map(Arrival.Arrived::new).iterator(),
                        reading -> new String(Written.of(reading).bytes(), StandardCharsets.UTF_8),
                        outcome -> {
                            order.add(outcome.source());
                            written.put(outcome.source(), ((Outcome.Done<String>) outcome).result());
                        });
        assertThat(order).isEqualTo(pages.stream().map(Page::source).toList());
        return written;
    }
}
