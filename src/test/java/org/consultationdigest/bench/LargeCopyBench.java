package org.consultationdigest.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.consultationdigest.extract.Extraction;

/**
 * Reads a copy of a draft of 2,000 pages with 5,000 margin comments, three times in one process. Run it with {@code -Xmx300m}:
 * it ends with 1 when a comment is missing, and with an error when the memory is not enough. Arguments: pages, comments.
 */
final class LargeCopyBench {
    private static final int READINGS = 3;

    private LargeCopyBench() {}

    /** Writes the two files, reads them, and ends with its exit code. */
    public static void main(String[] args) throws IOException {
        int pages = args.length > 0 ? Integer.parseInt(args[0]) : 2_000;
        int comments = args.length > 1 ? Integer.parseInt(args[1]) : 5_000;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (WorkFolder folder = WorkFolder.temporary()) {
            Path draft = folder.path().resolve("draft.docx");
            Path copy = folder.path().resolve("copy.docx");
            new LargeCopy(pages, 0).write(draft);
            new LargeCopy(pages, comments).write(copy);
            long began = System.nanoTime();
            CommentReading reading = new CommentReading(draft);
            out.printf(
                    Locale.ROOT,
                    "%,d pages, %,d MB of XML; the draft in %.2f s%n",
                    pages,
                    unpacked(copy) >> 20,
                    since(began));
            int found = 0;
            for (int i = 0; i < READINGS; i++) {
                found = read(reading, copy, out);
            }
            System.exit(found == comments ? 0 : 1);
        }
    }

    private static int read(CommentReading reading, Path copy, PrintStream out) throws IOException {
        long began = System.nanoTime();
        Extraction extraction = reading.extraction(copy);
        double seconds = since(began);
        int found = extraction instanceof Extraction.Parsed parsed
                ? parsed.comments().size()
                : 0;
        out.printf(
                Locale.ROOT,
                "%,d comments in %.2f s, %.2f s of processor so far; heap %d MB%n",
                found,
                seconds,
                Machine.processorSeconds(),
                Runtime.getRuntime().maxMemory() >> 20);
        return found;
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static long unpacked(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            long size = 0;
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                size += entries.nextElement().getSize();
            }
            return size;
        }
    }
}
