package org.consultationdigest.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Tells Word files and workbooks by what they say of their main part (ECMA-376 part 2, {@code [Content_Types].xml}): the
 * kinds that nearly all submissions are, told without the tables that every other kind needs.
 */
final class OfficePackage {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /** More than any list of content types needs; what is longer is looked at by the detector of all kinds. */
    private static final int LONGEST_LIST = 1 << 20;

    private static final Map<String, String> KINDS = Map.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
            "application/vnd.ms-word.document.macroEnabled.main+xml",
            "application/vnd.ms-word.document.macroenabled.12",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
            "application/vnd.ms-excel.sheet.macroenabled.12");

    private OfficePackage() {}

    /** The media type of a Word file or workbook; empty when it is something else, or damaged. */
    static Optional<String> mediaType(Path content) throws IOException {
        if (!isZip(content)) {
            return Optional.empty();
        }
        try (ZipFile zip = new ZipFile(content.toFile())) {
            ZipEntry list = zip.getEntry("[Content_Types].xml");
            return list == null ? Optional.empty() : kind(text(zip, list));
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    private static boolean isZip(Path content) throws IOException {
        try (InputStream in = Files.newInputStream(content)) {
            return Arrays.equals(in.readNBytes(ZIP.length), ZIP);
        }
    }

    private static String text(ZipFile zip, ZipEntry list) throws IOException {
        try (InputStream in = zip.getInputStream(list)) {
            return new String(in.readNBytes(LONGEST_LIST), StandardCharsets.UTF_8);
        }
    }

    private static Optional<String> kind(String contentTypes) {
        List<String> kinds = KINDS.keySet().stream()
                .filter(main -> contentTypes.contains("\"" + main + "\""))
                .toList();
        return kinds.size() == 1 ? Optional.ofNullable(KINDS.get(kinds.get(0))) : Optional.empty();
    }
}
