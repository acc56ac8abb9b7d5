package org.consultationdigest.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Writes the samples; the argument is the folder to write to, {@code input-samples/upr} when there is none. */
public final class WriteSamples {
    private static final List<Supplier<Map<String, byte[]>>> SUBMISSIONS = List.of(
            Stakeholders::files,
            ExpectedReading::files,
            VietnameseLetters::files,
            CorrectedLetters::files,
            EnglishLetters::files,
            FormLetters::files,
            CommentTables::files,
            IsoForms::files,
            Spreadsheet::files,
            CsvTable::files,
            AnnotatedDraft::files,
            Minutes::files,
            PdfLetters::files,
            PdfPrint::files,
            MailAndZip::files,
            FaultyFiles::files);

    private WriteSamples() {}

    /** Writes every file of the samples below a folder, over what is there. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length == 0 ? "input-samples/upr" : arguments[0]);
        for (Map.Entry<String, byte[]> file : files().entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
    }

    /** Every file of the samples by its path below the folder. */
    static Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("draft-report.docx", new DraftCopy(DraftText.english()).bytes());
        files.put("draft-report-vi.docx", new DraftCopy(DraftText.vietnamese()).bytes());
        SUBMISSIONS.forEach(family -> files.putAll(family.get()));
        return files;
    }
}
