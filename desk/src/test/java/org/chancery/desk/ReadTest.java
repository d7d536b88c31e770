package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.intake.Arrival;
import org.chancery.reader.Page;
import org.chancery.reader.Reader;
import org.chancery.record.ChanceryException;
import org.chancery.record.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ReadTest {
    private static final Function<Page, Reading> READER = Reader.standard()::read;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 16})
    void outcomesComeInOrderOfArrivalWhateverTheThreads(int threads) {
        Random random = new Random(7);
        int[] pauses = random.ints(500, 0, 40).toArray();
        Function<Page, Reading> uneven = page -> {
            Thread.yield();
            int spins = pauses[Integer.parseInt(page.source())] * 1_000;
            for (int i = 0; i < spins; i++) {
                Thread.onSpinWait();
            }
            return READER.apply(page);
        };

        List<String> sources = new ArrayList<>();
        new Read(uneven, threads).each(pages(500), r -> r.document().source(), o -> sources.add(o.source()));

        assertThat(sources)
                .containsExactlyElementsOf(
                        IntStream.range(0, 500).mapToObj(String::valueOf).toList());
    }

    @Test
    void whatCouldNotArriveIsHandedOnInItsPlace() {
        Iterator<Arrival> arrivals = List.<Arrival>of(
                        arrived("a"), new Arrival.Failed("b", "It is not text."), arrived("c"))
                .iterator();

        List<Outcome<String>> outcomes = outcomes(READER, arrivals);

        assertThat(outcomes)
                .containsExactly(
                        new Outcome.Done<>("a", "a"),
                        new Outcome.Failed<>("b", "It is not text."),
                        new Outcome.Done<>("c", "c"));
    }

    @Test
    void aPageThatTheReaderRefusesKeepsTheReadersWords() {
        Function<Page, Reading> refusing = page -> {
            if (page.source().equals("b")) {
                throw new ChanceryException("The text is longer\nthan 16 MiB.");
            }
            return READER.apply(page);
        };

        List<Outcome<String>> outcomes = outcomes(refusing, arrivals("a", "b", "c"));

        assertThat(outcomes)
                .containsExactly(
                        new Outcome.Done<>("a", "a"),
                        new Outcome.Failed<>("b", "The text is longer than 16 MiB."),
                        new Outcome.Done<>("c", "c"));
    }

    @Test
    void anErrorOfTheProgramIsOneLineThatAsksToReportItAndTheOthersAreRead() {
        Function<Page, Reading> stumbling = page -> {
            if (page.source().equals("a")) {
                throw new IllegalStateException("first\nsecond");
            }
            return READER.apply(page);
        };

        List<Outcome<String>> outcomes = outcomes(stumbling, arrivals("a", "b"));

        assertThat(outcomes.getFirst())
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.reason())
                                .contains("please report", "IllegalStateException (first second)", "ReadTest.java:")
                                .doesNotContain("\n"));
        assertThat(outcomes.getLast()).isEqualTo(new Outcome.Done<>("b", "b"));
    }

    @Test
    void endlessRecursionInOnePageStopsNoOther() {
        Function<Page, Reading> recursive = page -> page.source().equals("a") ? deeper(page, 0) : READER.apply(page);

        assertThat(outcomes(recursive, arrivals("a", "b")))
                .satisfiesExactly(
                        a -> assertThat(a).isInstanceOf(Outcome.Failed.class),
                        b -> assertThat(b).isEqualTo(new Outcome.Done<>("b", "b")));
    }

    @Test
    void noMoreThanTheWindowIsHeldWhateverTheInput() {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger handedOn = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Iterator<Arrival> arrivals = Stream.<Arrival>generate(() -> {
                    most.accumulateAndGet(taken.incrementAndGet() - handedOn.get(), Math::max);
                    return arrived("x");
                })
                .limit(5_000)
                .iterator();

        new Read(READER, 2).each(arrivals, r -> "", o -> handedOn.incrementAndGet());

        assertThat(handedOn).hasValue(5_000);
        assertThat(most.get()).isLessThanOrEqualTo(2 * 16 + 2);
    }

    @Test
    void largeDocumentsAreNotHeldTogether() {
        String large = "x".repeat(10_000_000);
        AtomicInteger underWay = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Function<Page, Reading> counting = page -> {
            most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
            Thread.yield();
            underWay.decrementAndGet();
            return READER.apply(Page.of(page.source(), ""));
        };
        Iterator<Arrival> arrivals = Stream.<Arrival>generate(() -> new Arrival.Arrived(Page.of("x", large)))
                .limit(20)
                .iterator();

        new Read(counting, 4).each(arrivals, r -> "", o -> {});

        assertThat(most).hasValue(1);
    }

    @Test
    void whatHasBeenReadIsHandedOnWhileTheNextDocumentIsAwaited() {
        BlockingQueue<String> handedOn = new LinkedBlockingQueue<>();
        CountDownLatch firstSeen = new CountDownLatch(1);
        Iterator<Arrival> arrivals = Stream.iterate(0, n -> n < 2, n -> n + 1)
                .map(n -> {
                    if (n == 1) {
                        await(firstSeen);
                    }
                    return (Arrival) arrived("page " + n);
                })
                .iterator();

        new Read(READER, 1).each(arrivals, r -> "", o -> {
            handedOn.add(o.source());
            firstSeen.countDown();
        });

        assertThat(handedOn).containsExactly("page 0", "page 1");
    }

    @Test
    void whatTheReceiverThrowsEndsTheReadingAndIsThrownOn() {
        Iterator<Arrival> endless = Stream.<Arrival>generate(() -> arrived("x")).iterator();

        assertThatThrownBy(() -> new Read(READER, 2).each(endless, r -> "", o -> {
                    throw new ChanceryException("The disk is full.");
                }))
                .isInstanceOf(ChanceryException.class)
                .hasMessage("The disk is full.");
    }

    @Test
    void whatTheArrivalsThrowIsThrownOnAfterWhatArrivedBefore() {
        List<String> sources = new ArrayList<>();
        Iterator<Arrival> breaking = Stream.of("a", "b")
                .map(source -> {
                    if (source.equals("b")) {
                        throw new ChanceryException("The folder is gone.");
                    }
                    return (Arrival) arrived(source);
                })
                .iterator();

        assertThatThrownBy(() -> new Read(READER, 2).each(breaking, r -> "", o -> sources.add(o.source())))
                .hasMessage("The folder is gone.");
        assertThat(sources).containsExactly("a");
    }

    @Test
    void lessThanOneThreadIsRefused() {
        assertThatThrownBy(() -> new Read(READER, 0))
                .isInstanceOf(ChanceryException.class)
                .hasMessageContaining("at least 1");
    }

    private static Reading deeper(Page page, int depth) {
        return depth < 0 ? READER.apply(page) : new Wrapper(deeper(page, depth + 1)).reading();
    }

    private record Wrapper(Reading reading) {}

    private static List<Outcome<String>> outcomes(Function<Page, Reading> reader, Iterator<Arrival> arrivals) {
        List<Outcome<String>> outcomes = new ArrayList<>();
        new Read(reader, 2).each(arrivals, r -> r.document().source(), outcomes::add);
        return outcomes;
    }

    private static Iterator<Arrival> pages(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> (Arrival) arrived(String.valueOf(n)))
                .iterator();
    }

    private static Iterator<Arrival> arrivals(String... sources) {
        return Stream.of(sources).map(s -> (Arrival) arrived(s)).iterator();
    }

    private static Arrival arrived(String source) {
        return new Arrival.Arrived(Page.of(source, "text of " + source));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
