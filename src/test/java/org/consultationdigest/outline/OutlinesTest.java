package org.consultationdigest.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlinesTest {
    @TempDir
    private Path folder;

    @Test
    void readsATypedOutlineWithFullOrOwnLabels() throws IOException {
        Path full = Files.writeString(
                folder.resolve("full.tsv"), "The report\nI\tStart\nII\tRights\nII.A\tLife\nII.A.1\tLaw\n");
        Path own = Files.writeString(
                folder.resolve("own.txt"), "\uFEFFI\tStart\nII\tRights\nA\tLife\n1\tLaw\nB\tWork\n\nClosing\n");

        assertThat(new Outlines().read(full).title()).isEqualTo("The report");
        assertThat(new Outlines().read(full).sections())
                .extracting(Section::id)
                .containsExactly("I", "II", "II.A", "II.A.1");
        assertThat(new Outlines().read(own).sections())
                .extracting(Section::id)
                .containsExactly("I", "II", "II.A", "II.A.1", "II.B", "closing");
        assertThat(new Outlines().read(own).section("II.B").orElseThrow().parent())
                .contains("II");
    }

    @ParameterizedTest
    @ValueSource(strings = {"absent.docx", "text.docx", "empty.docx", "report.odt", "latin.txt", "folder"})
    void saysInOneLineWhyADraftCannotBeRead(String name) throws IOException {
        Files.writeString(folder.resolve("text.docx"), "Dear all");
        Files.createFile(folder.resolve("empty.docx"));
        Files.createFile(folder.resolve("report.odt"));
        Files.write(folder.resolve("latin.txt"), "I\tÉducation".getBytes(StandardCharsets.ISO_8859_1));
        Files.createDirectory(folder.resolve("folder"));
        Path report = folder.resolve(name);

        assertThatThrownBy(() -> new Outlines().read(report))
                .isInstanceOf(UnreadableReportException.class)
                .hasMessageStartingWith(report + ": ")
                .hasMessageNotContaining("\n");
    }
}
