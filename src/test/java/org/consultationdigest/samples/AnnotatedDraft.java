package org.consultationdigest.samples;

import java.util.Map;
import org.consultationdigest.samples.kit.Change;
import org.consultationdigest.samples.kit.MarginComment;

/** A copy of the draft with remarks in the margin and tracked changes, by two reviewers of one body. */
final class AnnotatedDraft {
    private static final String FIRST = "Bar Council, Criminal Law Section";
    private static final String SECOND = "Bar Council, Secretariat";

    private AnnotatedDraft() {}

    static Map<String, byte[]> files() {
        DraftCopy copy = new DraftCopy(DraftText.english());
        remarks(copy);
        changes(copy);
        return Map.of(Folders.CAPITAL + "draft-report - Velmora Bar Council.docx", copy.bytes());
    }

    private static void remarks(DraftCopy copy) {
        copy.mark(6, Mark.remark("thirty-one acts", 1));
        copy.comment(
                MarginComment.of(1, FIRST, "2025-03-10T08:12:00Z", "Which acts? Please add the list in an annex."));
        copy.mark(21, Mark.remark("from the first hour of detention", 2, 3));
        copy.comment(
                MarginComment.of(
                        2,
                        FIRST,
                        "2025-03-10T08:20:00Z",
                        "In practice a lawyer is called after the third hour. The sentence should say what the law provides and what is done."));
        copy.comment(MarginComment.of(
                        3,
                        SECOND,
                        "2025-03-10T14:05:00Z",
                        "Agreed. Our survey of 2024 gives an average of four hours; we can send it.")
                .answering(2));
        copy.mark(23, Mark.remark("overcrowding persists in pre-trial detention", 4));
        copy.comment(MarginComment.of(4, SECOND, "2025-03-10T14:11:00Z", "Add the rate of occupancy.")
                .closed());
        copy.mark(47, Mark.remark("Textbooks exist in four languages", 5));
        copy.comment(MarginComment.of(5, SECOND, "2025-03-10T14:30:00Z", "Add a source."));
        copy.mark(65, Mark.remark("another 60,000 hectares", 6));
        copy.comment(MarginComment.of(6, FIRST, "2025-03-10T15:02:00Z", "Since when have these claims been pending?"));
    }

    private static void changes(DraftCopy copy) {
        copy.mark(20, Mark.replacement("9 months in 2024", "10 months in 2024", first(101), first(102)));
        copy.mark(25, Mark.insertion("civil law alone", " and is never punished by imprisonment", first(103)));
        copy.mark(26, Mark.deletion("; 71 per cent of the decisions were in favour of the applicant", second(104)));
        copy.mark(31, Mark.replacement("48 hours", "24 hours", second(105), second(106)));
        copy.addAfter(
                63,
                "A person under guardianship may ask for a review of the old decision at any time and free of charge.",
                first(107));
    }

    private static Change first(int id) {
        return new Change(id, FIRST, "2025-03-10T09:00:00Z");
    }

    private static Change second(int id) {
        return new Change(id, SECOND, "2025-03-10T16:00:00Z");
    }
}
