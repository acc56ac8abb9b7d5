package org.consultationdigest.bench;

import java.util.List;

/**
 * What a corpus holds.
 *
 * @param kinds which kinds of files
 * @param files how many of each kind, at least 1
 * @param comments how many in a Word file, at least 1
 * @param rows how many in a sheet, at least 1
 * @param pages how many in a letter, at least 1
 */
public record CorpusPlan(List<FileKind> kinds, int files, int comments, int rows, int pages) {

    public CorpusPlan {
        kinds = List.copyOf(kinds);
        if (Math.min(Math.min(files, comments), Math.min(rows, pages)) < 1) {
            throw new IllegalArgumentException("files, comments, rows and pages are at least 1");
        }
    }
}
