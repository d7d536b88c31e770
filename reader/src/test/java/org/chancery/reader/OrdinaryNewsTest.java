package org.chancery.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chancery.record.Reading;
import org.junit.jupiter.api.Test;

/** News of sport, crime, business and local matters is no diplomacy, though it meets, receives, signs and calls. */
class OrdinaryNewsTest {
    private static final int OF_EACH_LANGUAGE = 100;

    /** Two in a hundred. */
    private static final int MOST = 4;

    private final Reader reader = Reader.standard();

    @Test
    void amongTwoHundredOrdinaryArticlesAtMostFourGiveAnEngagement() {
        List<String> mistaken = new ArrayList<>();
        for (String language : List.of("vi", "en")) {
            for (String article : OrdinaryNews.articles(language, OF_EACH_LANGUAGE)) {
                Reading reading = reader.read(new Page("test", article, "2024-05-20", language, null));
                if (!reading.engagements().isEmpty()) {
                    mistaken.add(reading.engagements().getFirst().evidence() + " in: " + article);
                }
            }
        }
        assertThat(mistaken).hasSizeLessThanOrEqualTo(MOST);
    }

    @Test
    void theArticlesAreTheSameEveryTimeAndDifferFromEachOther() {
        List<String> articles = OrdinaryNews.articles("vi", OF_EACH_LANGUAGE);

        assertThat(articles).doesNotHaveDuplicates().isEqualTo(OrdinaryNews.articles("vi", OF_EACH_LANGUAGE));
    }
}
