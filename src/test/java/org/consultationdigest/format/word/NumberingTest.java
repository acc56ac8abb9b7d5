package org.consultationdigest.format.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {
    private static final String OUTLINE = definition(
            1,
            level(0, 1, "upperRoman", "%1.", "")
                    + level(1, 1, "upperLetter", "%2.", "")
                    + level(2, 1, "decimal", "%3.", ""));

    @TempDir
    private Path folder;

    @Test
    void countsLevelByLevelAndBeginsAnewBelowEachHeading() throws Exception {
        WordFile file = new WordFile().numbering(OUTLINE + list(1, 1, ""));
        file.numbered(1, 0, "a").numbered(1, 1, "b").numbered(1, 1, "c").numbered(1, 2, "d");
        file.numbered(1, 0, "e").numbered(1, 1, "f");

        assertThat(labels(file)).containsExactly("I.", "A.", "B.", "1.", "II.", "A.");
    }

    @Test
    void showsTheCountsOfTheLevelsAboveInTheirOwnFormat() throws Exception {
        String levels = level(0, 1, "upperRoman", "%1", "")
                + level(1, 1, "decimal", "%1.%2", "")
                + level(2, 1, "lowerLetter", "(%1.%2.%3)", "<w:isLgl/>");
        WordFile file = new WordFile().numbering(definition(1, levels) + list(1, 1, ""));
        file.numbered(1, 0, "a").numbered(1, 0, "b").numbered(1, 1, "c").numbered(1, 2, "d");

        assertThat(labels(file)).containsExactly("I", "II", "II.1", "(2.1.1)");
    }

    @Test
    void goesOnAcrossHeadingsWhereALevelNeverRestarts() throws Exception {
        String levels =
                level(0, 1, "upperRoman", "%1.", "") + level(1, 1, "decimal", "%2.", "<w:lvlRestart w:val=\"0\"/>");
        WordFile file = new WordFile().numbering(definition(1, levels) + list(1, 1, ""));
        file.numbered(1, 0, "a")
                .numbered(1, 1, "b")
                .numbered(1, 1, "c")
                .numbered(1, 0, "d")
                .numbered(1, 1, "e");

        assertThat(labels(file)).containsExactly("I.", "1.", "2.", "II.", "3.");
    }

    @Test
    void sharesTheCountOfOneDefinitionUntilAListOverridesItsStart() throws Exception {
        String override = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"7\"/></w:lvlOverride>";
        WordFile file = new WordFile()
                .numbering(definition(1, level(0, 1, "decimal", "%1.", ""))
                        + list(1, 1, "")
                        + list(2, 1, "")
                        + list(3, 1, override));
        file.numbered(1, 0, "a").numbered(2, 0, "b").numbered(3, 0, "c").numbered(3, 0, "d");

        assertThat(labels(file)).containsExactly("1.", "2.", "7.", "8.");
    }

    @Test
    void findsTheLevelsOfAListThroughItsNumberingStyle() throws Exception {
        String linked = "<w:abstractNum w:abstractNumId=\"2\"><w:numStyleLink w:val=\"Steps\"/></w:abstractNum>";
        WordFile file = new WordFile()
                .styles("<w:style w:type=\"numbering\" w:styleId=\"Steps\"><w:name w:val=\"Steps\"/>"
                        + "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>")
                .numbering(
                        definition(1, level(0, 4, "lowerRoman", "%1)", "")) + linked + list(1, 1, "") + list(2, 2, ""));
        file.numbered(2, 0, "a").numbered(2, 0, "b");

        assertThat(labels(file)).containsExactly("iv)", "v)");
    }

    @Test
    void numbersHeadingsThroughTheirStyle() throws Exception {
        WordFile file = new WordFile()
                .styles("<w:style w:type=\"paragraph\" w:styleId=\"Deep\"><w:name w:val=\"Deep\"/>"
                        + "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"Deeper\"><w:name w:val=\"Deeper\"/>"
                        + "<w:basedOn w:val=\"Deep\"/></w:style>")
                .numbering(definition(
                                1,
                                level(0, 1, "decimal", "%1", "")
                                        + level(1, 1, "decimal", "%1.%2", "<w:pStyle w:val=\"Deep\"/>"))
                        + list(1, 1, ""));
        file.styled("Deep", "a").styled("Deep", "b").styled("Deeper", "c");

        assertThat(labels(file)).containsExactly("1.1", "1.2", "1.3");
    }

    @ParameterizedTest
    @CsvSource({
        "decimal, 12, 12",
        "decimalZero, 7, 07",
        "upperRoman, 1994, MCMXCIV",
        "lowerRoman, 4, iv",
        "upperLetter, 26, Z",
        "lowerLetter, 28, bb",
        "ordinal, 1, 1st",
        "ordinal, 12, 12th",
        "ordinal, 23, 23rd",
        "cardinalText, 21, Twenty-one",
        "vietnameseCounting, 1, một",
        "vietnameseCounting, 10, mười",
        "vietnameseCounting, 11, mười một",
        "vietnameseCounting, 15, mười lăm",
        "vietnameseCounting, 21, hai mươi mốt",
        "vietnameseCounting, 34, ba mươi bốn",
        "chineseCounting, 12, 十二",
        "japaneseCounting, 40, 四十",
        "ganada, 3, 다",
        "arabicAbjad, 2, ب",
        "ideographTraditional, 10, 癸",
        "ordinalText, 20, Twentieth",
        "russianUpper, 3, В",
        "numberInDash, 5, - 5 -",
        "decimalEnclosedCircle, 3, ③",
        "hex, 255, FF",
        "somethingNew, 9, 9"
    })
    void writesACountInItsFormat(String format, int value, String written) {
        assertThat(NumberFormat.write(value, new NumberFormat.Pattern(format, "")))
                .isEqualTo(written);
    }

    @Test
    void padsCountsAsTheExampleOfACustomFormatShows() {
        assertThat(NumberFormat.write(7, new NumberFormat.Pattern("custom", "001, 002, 003, ...")))
                .isEqualTo("007");
    }

    @Test
    void showsTheBulletsOfSymbolFontsAsOrdinaryCharacters() throws Exception {
        WordFile file = new WordFile()
                .numbering(definition(1, level(0, 1, "bullet", "\uF0B7", "")) + list(1, 1, ""))
                .numbered(1, 0, "a");

        ListLabel label = read(file).paragraphs().get(0).label().orElseThrow();

        assertThat(label.text()).isEqualTo("•");
        assertThat(label.bullet()).isTrue();
    }

    private List<String> labels(WordFile file) throws Exception {
        return read(file).paragraphs().stream()
                .map(paragraph -> paragraph.label().map(ListLabel::text).orElse(""))
                .toList();
    }

    private WordDocument read(WordFile file) throws Exception {
        return new WordReader().read(file.write(folder.resolve("lists.docx")));
    }

    private static String definition(int id, String levels) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + levels + "</w:abstractNum>";
    }

    private static String list(int id, int definition, String overrides) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + definition + "\"/>" + overrides + "</w:num>";
    }

    private static String level(int level, int start, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"" + start + "\"/><w:numFmt w:val=\"" + format + "\"/>"
                + more + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }
}
