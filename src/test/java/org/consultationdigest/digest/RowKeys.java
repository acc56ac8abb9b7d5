package org.consultationdigest.digest;

import java.util.List;
import java.util.stream.Stream;

/** The keys by which the rows of a digest's sheets are known. */
public final class RowKeys {
    private RowKeys() {}

    /** The hidden keys of a sheet in which people write, from the top; none for bands. */
    public static List<String> of(Digest digest, DigestSheet sheet) {
        Shown shown = new Shown(digest, FileLinks.none(), 1_000);
        return Stream.of(
                        DigestTable.of(shown),
                        CommentTable.of(shown),
                        ToDecideTable.of(shown),
                        FileTable.of(shown),
                        SetAsideTable.of(shown))
                .filter(table -> table.sheet() == sheet)
                .flatMap(table -> table.rows().get())
                .map(SheetTable.Row::key)
                .filter(key -> !key.isEmpty())
                .toList();
    }
}
