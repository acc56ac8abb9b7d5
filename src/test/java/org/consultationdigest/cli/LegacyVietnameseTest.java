package org.consultationdigest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.consultationdigest.bench.DiacriticAccuracy;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real files in fonts older than Unicode, read as the program reads them. */
class LegacyVietnameseTest {

    @BeforeEach
    void needsTheFiles() {
        Assumptions.assumeTrue(Files.isDirectory(LegacyVietnameseFiles.folder()), "no measuring data here");
    }

    @ParameterizedTest
    @CsvSource({".doc, .999", ".rtf, .999", ".xls, .99", ".pdf, .99"})
    void recoversTheMarksInOrder(String kind, double least) throws IOException {
        long marked = 0;
        long recovered = 0;
        for (Path file : LegacyVietnameseFiles.files(kind)) {
            DiacriticAccuracy accuracy = LegacyVietnameseFiles.measure(file);
            marked += accuracy.marked();
            recovered += accuracy.recovered();
        }
        assertThat(marked).isPositive();
        assertThat(recovered / (double) marked).isGreaterThanOrEqualTo(least);
    }
}
