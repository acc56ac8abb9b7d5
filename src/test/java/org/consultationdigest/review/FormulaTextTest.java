package org.consultationdigest.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.consultationdigest.digest.OwnCell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTextTest {
    private static final Predicate<String> PERSONS = Set.of("Plan", "My sheet", "Anna's")::contains;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "A1+B2 | B4+C5",
                "SUM($A1:B$2,C3) | SUM($A4:C$2,D6)",
                "LOG10(A1)&\"A1\" | LOG10(B4)&\"A1\"",
                "'A1'!Z9 | 'A1'!AA12"
            })
    void movesWhatIsNotFixedWhenAFormulaWasFilledDown(String formula, String moved) {
        assertThat(FormulaText.moved(formula, 3, 1)).isEqualTo(moved);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SUM(A1:A9)*2",
                "COUNTIF(Digest!O:O,\"Accepted\")",
                "Plan!B2+'My sheet'!C3:C9",
                "'Anna''s'!A1",
                "IF(TRUE,1.5E3,\"Digest!A1\")"
            })
    void keepsInASheetOfAPersonsWhatStaysWhereItIs(String formula) {
        assertThat(FormulaText.inSheet(formula, PERSONS)).contains(formula);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Digest!A5",
                "SUM(Digest!A5:A9)",
                "SUM(Digest!5:9)",
                "A1+Digest!$B$2",
                "[1]Other!A1",
                "my_name*2",
                "cmd|'/c calc'!A0"
            })
    void keepsNoFormulaThatNamesRowsOfTheProgramOrLeadsElsewhere(String formula) {
        assertThat(FormulaText.inSheet(formula, PERSONS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IF(O7=\"Accepted\",1,0) | IF(O#=\"Accepted\",1,0)",
                "SUM($I7:J7) | SUM($I#:J#)",
                "COUNTIF(O:O,O7) | COUNTIF(O:O,O#)",
                "VLOOKUP(A7,Plan!A1:B9,2) | VLOOKUP(A#,Plan!A1:B9,2)"
            })
    void keepsInAColumnOfAPersonsWhatNamesItsOwnRow(String formula, String kept) {
        assertThat(FormulaText.inRow(formula, PERSONS, 7)).isEqualTo(Optional.of(kept.replace("#", OwnCell.ITS_ROW)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"O8", "O$7", "SUM(I7:I9)", "K6+1", "Digest!O7"})
    void keepsInAColumnOfAPersonsNothingThatNamesAnotherRow(String formula) {
        assertThat(FormulaText.inRow(formula, PERSONS, 7)).isEmpty();
    }
}
