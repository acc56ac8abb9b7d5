package org.consultationdigest.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consultationdigest.dedupe.GroupId;
import org.consultationdigest.digest.DigestColumn;
import org.consultationdigest.digest.DigestLanguage;
import org.consultationdigest.digest.DigestSheet;
import org.consultationdigest.digest.OwnCell;
import org.consultationdigest.digest.Review;
import org.consultationdigest.digest.SheetBelongings;
import org.consultationdigest.problem.Problem;

/** Where the words are that a person typed: in their row, told in a problem, in a place of the person's own, or lost. */
final class AccountOfWords {
    private AccountOfWords() {}

    /** Words that are known and do not stand in the workbook that was written from them. */
    static List<String> missing(Map<GroupId, Review> known, EditedSheet sheet) {
        Set<String> shown = sheet.body().stream()
                .flatMap(line -> line.cells().stream())
                .map(cell -> cell.text)
                .collect(Collectors.toSet());
        return known.values().stream()
                .flatMap(review -> review.typed().values().stream())
                .filter(text -> !shown.contains(text))
                .toList();
    }

    static List<String> faults(
            EditedSheet sheet, Map<GroupId, Review> known, ReadBack read, ReviewMerge.Merged merged) {
        String told = Stream.concat(read.problems().stream(), merged.problems().stream())
                .map(Problem::message)
                .collect(Collectors.joining("\n"));
        Map<String, String> own = own(read.belongings().in(DigestSheet.DIGEST));
        Map<String, EditedSheet.Word> meant = new HashMap<>();
        Stream.concat(sheet.words(), sheet.gone.stream()).forEach(word -> meant.put(word.text(), word));
        List<String> faults = new ArrayList<>();
        sheet.words().forEach(word -> {
            boolean inPlace = GroupId.parse(word.row())
                    .map(known::get)
                    .filter(review -> review.typed().containsValue(word.text()))
                    .isPresent();
            if (!inPlace && !told.contains(word.text()) && !own.containsKey(word.text())) {
                faults.add("lost " + word);
            }
        });
        known.forEach((row, review) -> review.typed().forEach((column, text) -> {
            EditedSheet.Word word = meant.get(text);
            if (word != null
                    && (!word.row().equals(row.written()) || !word.column().equals(title(column)))) {
                faults.add("misassigned " + word + " to " + row.written() + " " + title(column));
            }
        }));
        own.forEach((text, row) -> {
            EditedSheet.Word word = meant.get(text);
            if (word != null
                    && !row.isEmpty()
                    && !word.row().isEmpty()
                    && !row.equals(word.row())
                    && !told.contains(text)) {
                faults.add("misassigned " + word + " beside " + row);
            }
        });
        return faults;
    }

    /** What stands in rows and columns that people added: the id of the row by the words. */
    private static Map<String, String> own(SheetBelongings belongings) {
        Map<String, String> own = new HashMap<>();
        belongings.columns().forEach(column -> column.cells().forEach((row, cell) -> own.put(text(cell), row)));
        belongings.rows().forEach(row -> row.cells().values().forEach(cell -> own.put(text(cell), "")));
        return own;
    }

    private static String text(OwnCell cell) {
        return cell.kind() == OwnCell.Kind.NUMBER ? cell.value().replaceAll("\\.0$", "") : cell.value();
    }

    private static String title(DigestColumn column) {
        return column.title(DigestLanguage.ENGLISH);
    }
}
