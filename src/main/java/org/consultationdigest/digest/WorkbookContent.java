package org.consultationdigest.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one workbook has.
 *
 * @param name of its file
 * @param part which part of a digest it is, in words; empty for {@code digest.xlsx}
 * @param parts how many parts it is the index of
 * @param shown the rows and comments that its summary counts
 * @param tables its further sheets, left to right
 */
record WorkbookContent(String name, String part, int parts, Shown shown, List<SheetTable> tables) {
    WorkbookContent {
        tables = List.copyOf(tables);
    }

    /** The contents of all workbooks of a digest: its parts, then {@code digest.xlsx}. */
    static List<WorkbookContent> of(DigestParts parts, FileLinks files, int rowsASheet) {
        return parts.parts().isEmpty()
                ? List.of(whole(parts.digest(), files, rowsASheet))
                : divided(parts, files, rowsASheet);
    }

    /** A digest in one workbook. */
    static WorkbookContent whole(Digest digest, FileLinks files, int rowsASheet) {
        Shown shown = new Shown(digest, files, rowsASheet);
        return new WorkbookContent(
                Workbooks.MAIN,
                "",
                0,
                shown,
                Stream.concat(ofRows(shown), ofTheRest(shown)).toList());
    }

    private static List<WorkbookContent> divided(DigestParts parts, FileLinks files, int rowsASheet) {
        Digest digest = parts.digest();
        List<Addresses> addresses = new ArrayList<>();
        for (DigestParts.Part part : parts.parts()) {
            addresses.add(
                    new Addresses(part.workbook(), digest.language(), rowsASheet).with(part.lines(), part.digest()));
        }
        Addresses main = new Addresses(Workbooks.MAIN, digest.language(), rowsASheet).withFiles(digest);
        addresses.add(main);
        addresses.forEach(each -> each.beside(addresses));
        List<WorkbookContent> all = new ArrayList<>();
        for (int i = 0; i < parts.parts().size(); i++) {
            all.add(part(parts.parts().get(i), files, addresses.get(i)));
        }
        Shown shown = new Shown(digest, files, List.of(), main);
        all.add(new WorkbookContent(
                Workbooks.MAIN,
                "",
                parts.parts().size(),
                shown,
                Stream.concat(Stream.of(PartTable.of(parts)), ofTheRest(shown)).toList()));
        return all;
    }

    private static WorkbookContent part(DigestParts.Part part, FileLinks files, Addresses addresses) {
        Shown shown = new Shown(part.digest(), files, part.lines(), addresses);
        String number = shown.in(Term.PART) + " " + part.number() + " / " + part.of();
        return new WorkbookContent(
                part.workbook(), number, 0, shown, ofRows(shown).toList());
    }

    private static Stream<SheetTable> ofRows(Shown shown) {
        return Stream.of(DigestTable.of(shown), withRows(CommentTable.of(shown), shown));
    }

    private static Stream<SheetTable> ofTheRest(Shown shown) {
        return Stream.of(ToDecideTable.of(shown), FileTable.of(shown), SetAsideTable.of(shown), ProblemTable.of(shown))
                .map(table -> withRows(table, shown));
    }

    private static SheetTable withRows(SheetTable table, Shown shown) {
        return table.with(shown.digest().belongings().in(table.sheet()));
    }

    /** Whether a comment is so long that one cell may not hold it: then every row has to be looked at before the first. */
    boolean hasLongTexts() {
        return shown.digest().comments().stream()
                .map(each -> each.member().comment().comment().wording())
                .anyMatch(wording -> isLong(wording.text())
                        || isLong(wording.proposedChange())
                        || isLong(wording.rationale())
                        || isLong(wording.quoted()));
    }

    private static boolean isLong(Optional<String> text) {
        return text.isPresent() && CellText.count(text.get()) > 1;
    }

    /** Whether it has a sheet. */
    boolean has(DigestSheet sheet) {
        return tables.stream().anyMatch(table -> table.sheet() == sheet);
    }
}
