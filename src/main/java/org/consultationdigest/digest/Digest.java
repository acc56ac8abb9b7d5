package org.consultationdigest.digest;

import java.util.List;
import org.consultationdigest.outline.ReportOutline;
import org.consultationdigest.problem.Problem;

/**
 * All that a digest shows.
 *
 * @param consultation the name of the consultation
 * @param run the number of the run that makes it
 * @param language the language it is written in
 * @param outline the draft
 * @param rows one a group: those on the whole document first, then in the order of the draft, the unlinked last
 * @param comments every comment once, in the order of the documents
 * @param documents every received file, by path
 * @param problems what went wrong with no received file: the draft, the reviewed workbook
 */
public record Digest(
        String consultation,
        int run,
        DigestLanguage language,
        ReportOutline outline,
        List<DigestRow> rows,
        List<DigestComment> comments,
        List<DocumentEntry> documents,
        List<Problem> problems) {

    public Digest {
        rows = List.copyOf(rows);
        comments = List.copyOf(comments);
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
    }
}
