package org.consultationdigest.digest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.consultationdigest.digest.xlsx.WrittenTexts;

/** Reads a workbook that was just written, as it stands on the disk, and compares its rows with the digest. */
final class WorkbookCheck {
    private final WorkbookContent content;
    private final Digest digest;
    private final Path file;

    private WorkbookCheck(WorkbookContent content, Path file) {
        this.content = content;
        this.digest = content.shown().digest();
        this.file = file;
    }

    /** Looks for every row and every comment that the workbook has, in their order. */
    static void check(WorkbookContent content, Path file) throws IOException {
        new WorkbookCheck(content, file).check();
    }

    private void check() throws IOException {
        List<String> rows = DigestOrder.groups(content.shown().lines());
        List<String> comments = content.has(DigestSheet.COMMENTS)
                ? digest.comments().stream()
                        .map(each -> each.member().comment().comment().id().value())
                        .toList()
                : List.of();
        Set<String> all = new HashSet<>(rows);
        all.addAll(comments);
        try (WrittenTexts written = new WrittenTexts(file, all);
                Beside compared = Beside.begin(() -> compare(rows, ids(written, DigestSheet.DIGEST)))) {
            compare(comments, ids(written, DigestSheet.COMMENTS));
            compared.await();
        }
    }

    private void compare(List<String> expected, List<String> found) throws IOException {
        if (!expected.equals(found)) {
            throw new IOException(file.getFileName() + " was not written as it should: " + expected.size()
                    + " rows expected, " + found.size() + " found or in another order");
        }
    }

    /** The ids in the first column of a sheet and its continuations, without header, bands and people's own rows. */
    private List<String> ids(WrittenTexts written, DigestSheet sheet) throws IOException {
        int column = (int) digest.belongings().in(sheet).columns().stream()
                .filter(own -> own.after().isEmpty())
                .count();
        List<String> ids = new ArrayList<>();
        String name = Addresses.name(sheet, digest.language(), 0);
        for (int part = 0; written.hasSheet(name); ) {
            ids.addAll(written.in(name, column));
            part++;
            name = Addresses.name(sheet, digest.language(), part);
        }
        return ids;
    }
}
