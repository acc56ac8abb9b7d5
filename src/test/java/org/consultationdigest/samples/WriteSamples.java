package org.consultationdigest.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Writes the samples; the argument is the folder to write to, {@code input-samples/upr} when there is none. */
public final class WriteSamples {
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
        return files;
    }
}
