package org.consultationdigest.dedupe.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.consultationdigest.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | 1,234 | #1234",
                "VIETNAMESE | 1.234 | #1234",
                "ENGLISH | 1.234 | #1.234",
                "VIETNAMESE | 1,5 triệu | #1500000",
                "ENGLISH | one hundred and five | #105",
                "ENGLISH | twenty-five | #25",
                "ENGLISH | 2.5 million | #2500000",
                "VIETNAMESE | một trăm hai mươi ba nghìn | #123000",
                "VIETNAMESE | mười lăm | #15",
                "FRENCH | vingt-cinq | #25",
                "FRENCH | deux mille | #2000",
                "ENGLISH | 2nd | #2.",
                "ENGLISH | third | #3.",
                "ENGLISH | 2.3.1 | #2.3.1",
                "ENGLISH | 12 March 2021 | @2021-3-12",
                "ENGLISH | 2021-03-12 | @2021-3-12",
                "VIETNAMESE | ngày 12 tháng 3 năm 2021 | @2021-3-12"
            })
    void givesOneKeyToANumberHoweverItIsWritten(Language language, String written, String key) {
        String read = DateReader.read(NumberReader.read(Tokenizer.tokens(written, false), language)).stream()
                .map(Token::key)
                .collect(Collectors.joining(" "));

        assertThat(read).isEqualTo(key);
    }
}
