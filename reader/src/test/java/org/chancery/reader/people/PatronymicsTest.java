package org.chancery.reader.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.chancery.reader.data.MistakeException;
import org.junit.jupiter.api.Test;

final class PatronymicsTest {
    private final Patronymics patronymics =
            new Patronymics(Map.of(Patronymics.FILE, "ending\tovich\nending\tovna\nstate\tRUS\n"));

    @Test
    void aMiddleNameWithSuchAnEndingIsLeftOut() {
        assertThat(patronymics.dropped("Oleg Petrovich Kuzin", "RUS")).isEqualTo("Oleg Kuzin");
        assertThat(patronymics.dropped("Anna P. Kuzina", "RUS")).isEqualTo("Anna Kuzina");
    }

    @Test
    void aFamilyNameThatStandsFirstGoesToTheEnd() {
        assertThat(patronymics.dropped("Kuzina Anna Petrovna", "RUS")).isEqualTo("Anna Kuzina");
    }

    @Test
    void aNameOfAnotherStateStaysAsItIs() {
        assertThat(patronymics.dropped("Oleg Petrovich Kuzin", "POL")).isEqualTo("Oleg Petrovich Kuzin");
        assertThat(patronymics.dropped("Oleg Petrovich Kuzin", null)).isEqualTo("Oleg Petrovich Kuzin");
    }

    @Test
    void aLastNameWithSuchAnEndingInTwoWordsStays() {
        assertThat(patronymics.dropped("Mira Popovich", "RUS")).isEqualTo("Mira Popovich");
    }

    @Test
    void aLineThatIsNeitherEndingNorStateIsToldWithItsPlace() {
        assertThatThrownBy(() -> new Patronymics(Map.of("names/patronymics.tsv", "state\tRUS\nend\tovich\n")))
                .isInstanceOf(MistakeException.class)
                .hasMessage("names/patronymics.tsv, line 2: 'end' opens no line here; write ending or state.");
    }
}
