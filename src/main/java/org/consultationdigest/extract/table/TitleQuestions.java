package org.consultationdigest.extract.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a title that asks or tells in a clause: what did you miss, how would you change it, what we did about it. */
final class TitleQuestions {
    private static final Set<String> CHOICE = Set.of("which", "quel", "quelle", "quels", "quelles", "cual", "cuales");
    private static final Set<String> PREFER = Set.of("prefer", "preferez vous", "prefiere");

    /** Nobody says of what is done that he would do it. */
    private static final Pattern WISHED = Pattern.compile("would|\\p{L}{3,20}(?:erions|[aei]riamos)");

    private static final Set<String> PROPOSING = Set.of("proposing", "requesting");

    private TitleQuestions() {}

    /** What is asked for, by the verb; empty where the title is no clause, or asks where. */
    static Optional<Field> field(List<TitleRoles.Mark> marks) {
        boolean clause =
                has(marks, TitleRole.WHAT) && !has(marks, TitleRole.SENT) && !tellsOfANoun(marks) && !asksWhere(marks);
        if (!clause) {
            return Optional.empty();
        }
        boolean ours = has(marks, TitleRole.OUR) || has(marks, TitleRole.DRAFTER);
        boolean theirs = has(marks, TitleRole.YOUR);
        boolean asked = theirs && (has(marks, TitleRole.TELL) || has(marks, TitleRole.ALTER));
        if (has(marks, TitleRole.TREAT) && !asked) {
            return Optional.of(Field.RESPONSE);
        }
        if (marks.stream().anyMatch(mark -> PREFER.contains(mark.text()))
                && CHOICE.contains(marks.get(0).text())) {
            return Optional.of(Field.STANCE);
        }
        if (has(marks, TitleRole.ALTER)) {
            boolean wished =
                    marks.stream().anyMatch(mark -> WISHED.matcher(mark.text()).matches());
            return Optional.of(ours && !theirs && !wished ? Field.RESPONSE : Field.PROPOSED_CHANGE);
        }
        if (marks.get(0).is(TitleRole.WHAT) && has(marks, TitleRole.COMMENTING)) {
            return Optional.of(
                    marks.stream().anyMatch(mark -> PROPOSING.contains(mark.text()))
                            ? Field.PROPOSED_CHANGE
                            : Field.COMMENT);
        }
        return has(marks, TitleRole.TELL)
                ? Optional.of(has(marks, TitleRole.DRAFTER) && !theirs ? Field.RESPONSE : Field.COMMENT)
                : Optional.empty();
    }

    /** Whether the clause only tells of a noun before it that is neither text nor said: the unit that answered. */
    private static boolean tellsOfANoun(List<TitleRoles.Mark> marks) {
        return marks.stream()
                .takeWhile(mark -> !mark.is(TitleRole.WHAT))
                .flatMap(mark -> mark.role().stream())
                .anyMatch(role -> role.mayLead() && role != TitleRole.TEXT && role != TitleRole.CONTENT);
    }

    /** Whether a place of the draft is what is asked for, rather than what is asked about. */
    private static boolean asksWhere(List<TitleRoles.Mark> marks) {
        for (TitleRoles.Mark mark : marks) {
            boolean verb = mark.is(TitleRole.TELL) || mark.is(TitleRole.ALTER) || mark.is(TitleRole.TREAT);
            if (verb) {
                return false;
            }
            if (mark.is(TitleRole.PLACE) || mark.is(TitleRole.SPOT)) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(List<TitleRoles.Mark> marks, TitleRole role) {
        return marks.stream().anyMatch(mark -> mark.is(role));
    }
}
