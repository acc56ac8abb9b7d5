package org.consultationdigest.digest.form;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consultationdigest.classify.Request;
import org.consultationdigest.digest.Digest;
import org.consultationdigest.digest.DigestColumn;
import org.consultationdigest.digest.DigestRow;
import org.consultationdigest.digest.OutputFile;
import org.consultationdigest.digest.RowWords;
import org.consultationdigest.digest.WordingText;
import org.consultationdigest.link.LinkTarget;

/**
 * Writes the comment form of ISO and IEC: its eight columns, a row a comment (ISO/IEC Directives, template for comments and
 * secretariat observations).
 */
final class IsoFormFile {
    private static final List<FormTerm> COLUMNS = List.of(
            FormTerm.ISO_BODY,
            FormTerm.ISO_LINE,
            FormTerm.ISO_CLAUSE,
            FormTerm.ISO_PARAGRAPH,
            FormTerm.ISO_TYPE,
            FormTerm.ISO_COMMENTS,
            FormTerm.ISO_CHANGE,
            FormTerm.ISO_OBSERVATIONS);
    private static final int[] SHARES = {13, 7, 8, 9, 8, 25, 18, 18};

    private final Digest digest;
    private final Discretion discretion;
    private final RowText text;
    private final RowWords words;

    private IsoFormFile(Digest digest, Audience audience) {
        this.digest = digest;
        this.discretion = Discretion.of(digest, audience);
        this.text = new RowText(digest.language(), discretion);
        this.words = new RowWords(digest);
    }

    static OutputFile of(Digest digest, Audience audience) {
        return new OutputFile(
                ExportForm.name("iso", audience, ".docx"), out -> new IsoFormFile(digest, audience).write(out));
    }

    private void write(OutputStream out) throws IOException {
        WordPage page = new WordPage(true, digest.language(), in(FormTerm.PAGE));
        try (var document = page.document()) {
            page.heading(in(FormTerm.ISO_TITLE), 14);
            WordTable head = new WordTable(page, 25, 50, 25);
            head.row(
                    WordTable.FirstCell.ALONE,
                    false,
                    List.of(
                            in(FormTerm.ISO_DATE),
                            FormTerm.ISO_DOCUMENT.with(digest.outline().title(), digest.language()),
                            in(FormTerm.ISO_PROJECT)));
            page.line("");
            WordTable table = new WordTable(page, SHARES);
            table.header(COLUMNS.stream().map(this::in).toList());
            digest.standing().forEach(row -> table.row(WordTable.FirstCell.ALONE, false, cells(row)));
            page.line(in(FormTerm.ISO_NOTE_BODY));
            page.line(in(FormTerm.ISO_NOTE_TYPE));
            WordFile.write(document, out);
        }
    }

    private List<String> cells(DigestRow row) {
        Map<DigestColumn, String> said = words.of(row);
        String section = row.group().section();
        boolean inDraft = !section.equals(LinkTarget.WHOLE) && !section.equals(LinkTarget.UNLINKED);
        return List.of(
                text.bodies(row),
                RowWords.lines(row),
                inDraft ? section : "",
                said.getOrDefault(DigestColumn.PARAGRAPH, ""),
                type(row),
                comments(row),
                discretion.text(said.getOrDefault(DigestColumn.PROPOSED_CHANGE, "")),
                text.response(row));
    }

    private String comments(DigestRow row) {
        var wording = RowText.representative(row);
        return Stream.of(
                        new WordingText(digest.language()).said(wording),
                        wording.rationale().orElse(""))
                .filter(part -> !part.isBlank())
                .map(discretion::text)
                .collect(Collectors.joining("\n"));
    }

    /** Editorial when nothing but the wording is asked for, general when it is about the whole draft. */
    private static String type(DigestRow row) {
        List<Request> requests = row.group().members().stream()
                .flatMap(member -> member.comment().classified().classification().requests().stream())
                .distinct()
                .toList();
        if (requests.equals(List.of(Request.EDITORIAL))) {
            return "ed";
        }
        return row.group().section().equals(LinkTarget.WHOLE) ? "ge" : "te";
    }

    private String in(FormTerm term) {
        return term.in(digest.language());
    }
}
