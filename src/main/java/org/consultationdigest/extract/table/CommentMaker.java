package org.consultationdigest.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.PlaceHints;
import org.consultationdigest.extract.SourceLocation;
import org.consultationdigest.extract.Wording;
import org.consultationdigest.text.LanguageGuesser;

/** Makes comments of the records of a table. */
final class CommentMaker {
    private static final double OFTEN = 0.4;

    private final TableContext context;
    private final boolean contributorColumn;

    CommentMaker(TableContext context, Columns columns) {
        this.context = context;
        this.contributorColumn = columns.has(Field.CONTRIBUTOR);
    }

    List<ExtractedComment> make(List<Draft> drafts) {
        boolean reviewersInBrackets = !contributorColumn && reviewersInBrackets(drafts);
        List<ExtractedComment> comments = new ArrayList<>();
        for (Draft draft : drafts) {
            Wording wording = wording(draft);
            Optional<String> named = draft.joined(Field.COMMENT)
                    .flatMap(Organisations::inBrackets)
                    .filter(name -> reviewersInBrackets || Organisations.isBody(name));
            comments.add(new ExtractedComment(
                    context.ids().next(context.kind(), wording),
                    context.submission(),
                    context.kind(),
                    location(draft),
                    wording,
                    hints(draft),
                    LanguageGuesser.guess(wording.joined()),
                    draft.author,
                    draft.contributor.or(() -> named),
                    draft.date,
                    Optional.empty(),
                    false,
                    draft.extras));
        }
        return comments;
    }

    private static boolean reviewersInBrackets(List<Draft> drafts) {
        long named = drafts.stream()
                .filter(draft -> draft.joined(Field.COMMENT)
                        .flatMap(Organisations::inBrackets)
                        .isPresent())
                .count();
        return named > 1 && named >= drafts.size() * OFTEN;
    }

    /** A record that gives only a reason or a stance says that. */
    private static Wording wording(Draft draft) {
        Optional<String> text = draft.joined(Field.COMMENT);
        Optional<String> proposal = draft.joined(Field.PROPOSED_CHANGE);
        Optional<String> rationale = draft.joined(Field.RATIONALE);
        Optional<String> said =
                text.isPresent() || proposal.isPresent() ? text : rationale.or(() -> draft.joined(Field.STANCE));
        return new Wording(
                said,
                proposal,
                said.equals(rationale) ? Optional.empty() : rationale,
                draft.joined(Field.DRAFT_TEXT),
                Optional.empty(),
                Optional.empty());
    }

    private SourceLocation location(Draft draft) {
        SourceLocation row = context.location().inRow(draft.row);
        return draft.cell.isEmpty() ? row : row.inCell(draft.cell);
    }

    private PlaceHints hints(Draft draft) {
        return new PlaceHints(
                draft.references,
                draft.range(Field.PAGE),
                draft.range(Field.LINE),
                context.headings(),
                Optional.empty(),
                Optional.empty(),
                draft.written);
    }
}
