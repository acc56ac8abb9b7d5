package org.consultationdigest.extract.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.sax.BodyContentHandler;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.format.wordprocessing.Manuscript;
import org.consultationdigest.format.wordprocessing.Saved;
import org.consultationdigest.format.wordprocessing.SavedAsBinaryWord;
import org.consultationdigest.format.wordprocessing.SavedAsOpenDocument;
import org.consultationdigest.format.wordprocessing.SavedAsRichText;
import org.consultationdigest.format.wordprocessing.SavedAsWord;
import org.consultationdigest.format.wordprocessing.SavedAsWord2003;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word of a file stands in a comment or in the remainder, whatever kind of file it is. */
class AccountingTest {
    private static final Path SAMPLES = Path.of("input-samples/upr/submissions");
    /** The part of a file's characters that may be missing; Tika reads some words twice, as those of a text box. */
    private static final double MOST_MISSING = 0.01;

    private static final List<String> LINES = List.of(
            "Lotus Network",
            "12 March 2025",
            "To: UPR Secretariat",
            "Dear colleagues,",
            "Please find below our comments on the draft report:",
            "1. Paragraph 12 should mention the eighty schools in the mountains.",
            "2. Paragraph 45 is outdated; please update it.",
            "Yours sincerely,",
            "Jane Example");
    private static final List<List<String>> ROWS = List.of(
            List.of("Comments on the draft report", "", ""),
            List.of("Section", "Comment", "Organisation"),
            List.of("II.A", "The figure for school drop-outs is too low.", "Lotus Network"),
            List.of("III.B", "Juvenile courts are not mentioned.", "Ministry of the Moon"));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("wordProcessors")
    void accountsForTheFilesOfWordProcessors(Saved saved) throws Exception {
        Manuscript letter = new Manuscript().lines(LINES.toArray(String[]::new));
        Manuscript table = new Manuscript()
                .bold(ROWS.get(0).get(0))
                .table(ROWS.subList(1, 4).stream()
                        .map(row -> row.toArray(String[]::new))
                        .toArray(String[][]::new));
        for (Manuscript manuscript : List.of(letter, table)) {
            assertAccountedFor(saved.save(manuscript, folder.resolve("file." + saved.extension())), manuscript.words());
        }
    }

    static Stream<Saved> wordProcessors() {
        return Stream.of(
                new SavedAsWord(),
                SavedAsWord.strict(),
                SavedAsWord.withMacros(),
                SavedAsWord.template(),
                new SavedAsBinaryWord(),
                new SavedAsRichText(),
                new SavedAsOpenDocument(),
                new SavedAsWord2003());
    }

    @Test
    void accountsForTextPagesMailsAndPdfs() throws Exception {
        String words = String.join("\n", LINES);
        assertAccountedFor(OtherFormats.text(LINES, folder.resolve("letter.txt")), words);
        assertAccountedFor(OtherFormats.html(LINES, folder.resolve("letter.html")), words);
        assertAccountedFor(OtherFormats.mail(LINES, folder.resolve("letter.eml")), words);
        assertAccountedFor(OtherFormats.pdf(LINES, folder.resolve("letter.pdf")), words);
    }

    @Test
    void accountsForTablesOfSpreadsheets() throws Exception {
        String words = String.join("\n", ROWS.stream().flatMap(List::stream).toList());
        assertAccountedFor(OtherFormats.csv(ROWS, folder.resolve("table.csv")), words);
        assertAccountedFor(OtherFormats.xlsx(ROWS, folder.resolve("table.xlsx")), words);
        assertAccountedFor(OtherFormats.xls(ROWS, folder.resolve("table.xls")), words);
    }

    /** What another program reads in the files is taken for all that stands in them. */
    @Test
    void accountsForTheSamplesAsAnotherProgramReadsThem() throws Exception {
        Map<String, String> lacking = new TreeMap<>();
        int compared = 0;
        for (Path file : samples()) {
            if (Account.extract(file, ExtractionContext.unknown()) instanceof Extraction.Parsed reading) {
                Account whole = Account.of(Stream.of(textOf(file)));
                Account account = Account.of(reading);
                compared++;
                if (account.shareMissing(whole) > MOST_MISSING) {
                    lacking.put(
                            String.valueOf(file.getFileName()),
                            account.missing(whole).toString());
                }
            }
        }
        assertThat(lacking).isEmpty();
        assertThat(compared).isGreaterThan(15);
    }

    private static void assertAccountedFor(Path file, String words) throws IOException {
        Extraction.Parsed reading = Account.read(file, ExtractionContext.unknown());
        assertThat(reading.comments()).as(file.toString()).hasSize(2);
        assertThat(Account.of(reading).missing(Account.of(Stream.of(words))))
                .as(file.toString())
                .isEmpty();
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            return files.filter(file -> file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(?:docx|pdf|xlsx|csv)"))
                    .filter(file -> !file.toString().contains("scan"))
                    .sorted()
                    .toList();
        }
    }

    private static String textOf(Path file) throws Exception {
        BodyContentHandler text = new BodyContentHandler(-1);
        try (InputStream in = Files.newInputStream(file)) {
            new AutoDetectParser().parse(in, text, new Metadata());
        }
        return text.toString();
    }
}
