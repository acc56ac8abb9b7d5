package org.consultationdigest.digest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads a workbook that was just written, with another library, and compares its rows with the digest. */
final class WorkbookCheck {
    private WorkbookCheck() {}

    /** Looks for every row of the digest and every comment, in their order. */
    static void check(Digest digest, Path file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            List<String> rows = digest.writtenOrder();
            compare(file, rows, ids(workbook, digest, DigestSheet.DIGEST, rows));
            List<String> comments = digest.comments().stream()
                    .map(each -> each.member().comment().comment().id().value())
                    .toList();
            compare(file, comments, ids(workbook, digest, DigestSheet.COMMENTS, comments));
        }
    }

    private static void compare(Path file, List<String> expected, List<String> found) throws IOException {
        if (!expected.equals(found)) {
            throw new IOException(file.getFileName() + " was not written as it should: " + expected.size()
                    + " rows expected, " + found.size() + " found or in another order");
        }
    }

    /** The ids in the first column of a sheet and its continuations, without header, bands and people's own rows. */
    private static List<String> ids(ReadableWorkbook workbook, Digest digest, DigestSheet sheet, List<String> all)
            throws IOException {
        Set<String> expected = Set.copyOf(all);
        int column = (int) digest.belongings().in(sheet).columns().stream()
                .filter(own -> own.after().isEmpty())
                .count();
        List<String> ids = new ArrayList<>();
        for (int part = 0; ; part++) {
            var found = workbook.findSheet(Addresses.name(sheet, digest.language(), part));
            if (found.isEmpty()) {
                return ids;
            }
            ids.addAll(ids(found.get(), column, expected));
        }
    }

    private static List<String> ids(Sheet sheet, int column, Set<String> expected) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.skip(1)
                    .map(row -> row.getCellCount() <= column ? "" : row.getCellText(column))
                    .filter(expected::contains)
                    .toList();
        }
    }
}
