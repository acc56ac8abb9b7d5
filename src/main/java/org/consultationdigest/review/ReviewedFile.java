package org.consultationdigest.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Reads a digest that came back, whatever it was saved as. */
public final class ReviewedFile {
    private static final List<String> WORKBOOKS = List.of(".xlsx", ".xlsm");
    private static final List<String> OTHERS = List.of(".ods", ".xls", ".csv");

    private ReviewedFile() {}

    /** Whether a file may be a digest that came back, by its name; what programs put beside an open one is none. */
    public static boolean maybe(Path file) {
        String name = String.valueOf(file.getFileName());
        return !name.startsWith("~$") && !name.startsWith(".") && (endsWith(name, WORKBOOKS) || endsWith(name, OTHERS));
    }

    /** Whether a file is one that tells nothing of when it was written and of what people added. */
    public static boolean isOtherFormat(Path file) {
        return endsWith(String.valueOf(file.getFileName()), OTHERS);
    }

    /** What it says; for one that cannot be read, no rows and a problem that says so. */
    public static ReadBack read(Path file) {
        return isOtherFormat(file) ? OtherFormats.read(file) : WorkbookReader.read(file);
    }

    private static boolean endsWith(String name, List<String> endings) {
        String lower = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(lower::endsWith);
    }
}
