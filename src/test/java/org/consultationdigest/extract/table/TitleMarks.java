package org.consultationdigest.extract.table;

import java.util.Comparator;
import java.util.List;

/** Titles taken apart into the words that the language knows which knows most of them. */
final class TitleMarks {
    private TitleMarks() {}

    static List<TitleRoles.Mark> of(String title) {
        String words = HeaderText.of(title).words();
        return TitleRoles.standard().stream()
                .map(language -> language.marks(words))
                .min(Comparator.comparingLong(marks ->
                        marks.stream().filter(TitleRoles.Mark::isStrange).count()))
                .orElseThrow();
    }
}
