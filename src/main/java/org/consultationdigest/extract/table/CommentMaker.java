package org.consultationdigest.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.ExtractionSink;
import org.consultationdigest.extract.PlaceHints;
import org.consultationdigest.extract.SourceLocation;
import org.consultationdigest.extract.Wording;
import org.consultationdigest.text.LanguageGuesser;

/** Makes comments of the records of a table. */
final class CommentMaker {
    private static final double OFTEN = 0.4;

    /** So many records show whether the reviewers stand in brackets. */
    private static final int SAMPLE = 500;

    private final TableContext context;
    private final ExtractionSink sink;
    private final List<Draft> waiting = new ArrayList<>();
    private boolean decided;
    private boolean reviewersInBrackets;

    CommentMaker(TableContext context, Columns columns, ExtractionSink sink) {
        this.context = context;
        this.sink = sink;
        this.decided = columns.has(Field.CONTRIBUTOR);
    }

    void add(Draft draft) {
        if (decided) {
            tell(draft);
            return;
        }
        waiting.add(draft);
        if (waiting.size() >= SAMPLE) {
            end();
        }
    }

    /** No more records: tells those that wait. */
    void end() {
        if (!decided) {
            decided = true;
            reviewersInBrackets = reviewersInBrackets(waiting);
        }
        waiting.forEach(this::tell);
        waiting.clear();
    }

    private void tell(Draft draft) {
        draft.said.forEach((body, said) ->
                sink.comment(comment(draft, wording(draft, Optional.of(said.text())), Optional.of(body), said.cell())));
        Wording wording = wording(draft, draft.joined(Field.COMMENT));
        boolean more = draft.said.isEmpty() ? draft.answers.isEmpty() || !wording.isBlank() : saysMore(draft);
        if (more) {
            sink.comment(comment(draft, wording, draft.contributor.or(() -> reviewer(draft)), draft.cell));
        }
        draft.answers.forEach(answer -> sink.comment(answer(draft, answer)));
    }

    /** One answer of a respondent; the question over it names its place. */
    private ExtractedComment answer(Draft draft, Draft.Answer answer) {
        Wording wording = Wording.text(answer.text());
        String question = answer.question().replaceAll("\\s+", " ").strip();
        List<String> references = new ArrayList<>(draft.references);
        references.add(question);
        List<String> headings = new ArrayList<>(context.headings());
        headings.add(question);
        return new ExtractedComment(
                context.ids().next(CommentKind.ANSWER, wording),
                context.submission(),
                CommentKind.ANSWER,
                context.location().inRow(draft.row).inCell(answer.cell()).under(question),
                wording,
                new PlaceHints(
                        references,
                        draft.range(Field.PAGE),
                        draft.range(Field.LINE),
                        headings,
                        Optional.empty(),
                        Optional.empty()),
                LanguageGuesser.guess(answer.text()),
                draft.author,
                draft.contributor,
                draft.date,
                Optional.empty(),
                false,
                draft.extras);
    }

    /** Whether a record says anything besides what bodies say in their own columns. */
    private static boolean saysMore(Draft draft) {
        return draft.joined(Field.COMMENT).isPresent();
    }

    private Optional<String> reviewer(Draft draft) {
        return draft.joined(Field.COMMENT)
                .flatMap(Organisations::inBrackets)
                .filter(name -> reviewersInBrackets || Organisations.isBody(name));
    }

    private ExtractedComment comment(Draft draft, Wording wording, Optional<String> contributor, String cell) {
        return new ExtractedComment(
                context.ids().next(context.kind(), wording),
                context.submission(),
                context.kind(),
                location(draft, cell),
                wording,
                hints(draft),
                LanguageGuesser.guess(wording.said()),
                draft.author,
                contributor,
                draft.date,
                Optional.empty(),
                false,
                draft.extras);
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
    private static Wording wording(Draft draft, Optional<String> text) {
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

    private SourceLocation location(Draft draft, String cell) {
        SourceLocation row = context.location().inRow(draft.row);
        return cell.isEmpty() ? row : row.inCell(cell);
    }

    private PlaceHints hints(Draft draft) {
        List<String> general = draft.general.map(List::of).orElse(List.of());
        return new PlaceHints(
                draft.references.isEmpty() ? general : draft.references,
                draft.range(Field.PAGE),
                draft.range(Field.LINE),
                context.headings(),
                Optional.empty(),
                Optional.empty(),
                draft.written);
    }
}
