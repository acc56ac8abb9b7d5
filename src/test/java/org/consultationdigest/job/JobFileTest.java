package org.consultationdigest.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.consultationdigest.digest.DigestLanguage;
import org.consultationdigest.format.ocr.RecognitionSettings;
import org.consultationdigest.outline.versions.OtherDrafts;
import org.consultationdigest.store.DatabaseLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Job files as people write them, right and wrong. */
class JobFileTest {
    @TempDir
    private Path folder;

    @Test
    void resolvesPathsAgainstTheFile() throws IOException {
        JobSettings settings = read(
                "consultation: upr-cycle-4",
                "report: ../draft.docx",
                "submissions: [inbox, ../more]",
                "output: digest",
                "language: vi",
                "stakeholders: list.csv",
                "settle-seconds: 60",
                "workers: 3");

        assertThat(settings)
                .isEqualTo(new JobSettings(
                        "upr-cycle-4",
                        folder.getParent().resolve("draft.docx"),
                        List.of(folder.resolve("inbox"), folder.getParent().resolve("more")),
                        folder.resolve("digest"),
                        DigestLanguage.VIETNAMESE,
                        Optional.of(folder.resolve("list.csv")),
                        Optional.empty(),
                        3,
                        Duration.ofSeconds(60)));
    }

    @Test
    void takesTheOtherVersionsOfTheDraft() throws IOException {
        JobSettings settings = read(
                "report: d.docx",
                "submissions: i",
                "output: o",
                "report-translations: [d-vi.docx, d-fr.docx]",
                "earlier-reports: round1.docx");

        assertThat(settings.otherDrafts())
                .isEqualTo(new OtherDrafts(
                        List.of(folder.resolve("d-vi.docx"), folder.resolve("d-fr.docx")),
                        List.of(folder.resolve("round1.docx"))));
    }

    @Test
    void takesHowScansAreRead() throws IOException {
        assertThat(read("report: d.docx", "submissions: i", "output: o").recognition())
                .isEqualTo(new RecognitionSettings(true, List.of("vie", "eng"), 95));
        assertThat(read("report: d.docx", "submissions: i", "output: o", "ocr: off")
                        .recognition()
                        .on())
                .isFalse();
        assertThat(read(
                                "report: d.docx",
                                "submissions: i",
                                "output: o",
                                "ocr: {languages: fra, minimum-confidence: 60}")
                        .recognition())
                .isEqualTo(new RecognitionSettings(true, List.of("fra"), 60));
    }

    @Test
    void refusesALanguageThatIsNoName() {
        assertThatThrownBy(() -> read("report: d.docx", "submissions: i", "output: o", "ocr: {languages: ../x}"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("line 4: \"ocr\" takes on, off, or the keys languages");
    }

    @Test
    void takesOneFolderOfSubmissionsWithoutAList() throws IOException {
        assertThat(read("report: d.docx", "submissions: inbox", "output: o").submissions())
                .containsExactly(folder.resolve("inbox"));
    }

    @Test
    void takesThePrintOfTheDraft() throws IOException {
        assertThat(read("report: d.docx", "report-pdf: print/d.pdf", "submissions: i", "output: o")
                        .reportPdf())
                .contains(folder.resolve("print/d.pdf"));
    }

    @Test
    void keepsTheMemoryInTheOutputFolderUnlessADatabaseIsNamed() throws IOException {
        assertThat(read("consultation: a/b c", "report: d.docx", "submissions: i", "output: o")
                        .databaseLocation())
                .isEqualTo(new DatabaseLocation.EmbeddedFile(folder.resolve("o/state/a_b_c")));
        assertThat(read(
                                "consultation: UPR-4",
                                "report: d.docx",
                                "submissions: i",
                                "output: o",
                                "database: jdbc:postgresql://localhost/c?user=u")
                        .databaseLocation()
                        .url())
                .isEqualTo("jdbc:postgresql://localhost/c?user=u&currentSchema=consultation_upr_4"
                        + "&reWriteBatchedInserts=true");
    }

    @ParameterizedTest
    @CsvSource({
        "'report: d|output: o', 'job.yml: the key \"submissions\" is missing'",
        "'reprot: d', 'job.yml, line 1: unknown key \"reprot\", did you mean \"report\"?'",
        "'report: d|xyzzy-plugh-foo: 1', 'job.yml, line 2: unknown key \"xyzzy-plugh-foo\"'",
        "'report: d|report: e', 'job.yml, line 2: the key \"report\" stands here a second time'",
        "'report: d|submissions: i|output: o|workers: none', 'job.yml, line 4: \"workers\" takes a whole number, at least 1'",
        "'report: d|submissions: i|output: o|workers: 0', 'job.yml, line 4: \"workers\" takes a whole number, at least 1'",
        "'report: d|submissions: i|output: o|language: fr', 'job.yml, line 4: \"language\" takes en or vi'",
        "'report: [a, b]|submissions: i|output: o', 'job.yml, line 1: \"report\" takes one value'",
        "'just words', 'job.yml: a job file is a list of \"key: value\" lines'"
    })
    void saysWhatIsWrongAndWhere(String lines, String message) throws IOException {
        assertThatThrownBy(() -> read(lines.split("\\|")))
                .isInstanceOf(UsageException.class)
                .hasMessage(folder + "/" + message);
    }

    @Test
    void namesTheLineOfWhatIsNoYaml() {
        assertThatThrownBy(() -> read("report: d", "output: [o"))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith(folder + "/job.yml, line ");
    }

    @Test
    void saysThatThereIsNoJobFile() {
        assertThatThrownBy(() -> JobFile.read(folder.resolve("none.yml")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("none.yml");
    }

    private JobSettings read(String... lines) throws IOException {
        Path file = folder.resolve("job.yml");
        Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
        return JobFile.read(file).settings();
    }
}
