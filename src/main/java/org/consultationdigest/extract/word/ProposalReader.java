package org.consultationdigest.extract.word;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.consultationdigest.format.word.WordChange;
import org.consultationdigest.format.word.WordParagraph;
import org.consultationdigest.format.word.WordSpan;

/**
 * Finds what people propose in one paragraph with tracked changes. Insertions and deletions of one person that only white
 * space parts are one proposal. Words that one person put in and another took out are a proposal of each; words that a
 * person put in and took out again are nobody's.
 */
final class ProposalReader {
    private final WordParagraph paragraph;
    private final List<Proposal> proposals = new ArrayList<>();

    private ProposalReader(WordParagraph paragraph) {
        this.paragraph = paragraph;
    }

    static List<Proposal> proposals(WordParagraph paragraph) {
        return new ProposalReader(paragraph).read();
    }

    private List<Proposal> read() {
        Set<Optional<String>> authors = new LinkedHashSet<>();
        paragraph.spans().forEach(span -> span.changes().forEach(change -> authors.add(change.author())));
        authors.forEach(this::readAuthor);
        return proposals;
    }

    private void readAuthor(Optional<String> author) {
        Run run = new Run();
        int original = 0;
        for (WordSpan span : paragraph.spans()) {
            List<WordChange> own = span.changes().stream()
                    .filter(change -> change.author().equals(author))
                    .toList();
            if (own.size() == 1) {
                run = run.takes(own.get(0)) ? run : end(run);
                run.add(own.get(0), span, original);
            } else if (own.isEmpty() && !run.bridge(span)) {
                run = end(run);
            }
            original += span.isOriginal() ? span.text().length() : 0;
        }
        end(run);
    }

    private Run end(Run run) {
        run.proposal(paragraph).filter(proposal -> !proposal.isBlank()).ifPresent(proposals::add);
        return new Run();
    }

    /** Changes that stand side by side, gathered. */
    private static final class Run {
        private final StringBuilder deleted = new StringBuilder();
        private final StringBuilder inserted = new StringBuilder();
        private final StringBuilder gap = new StringBuilder();
        private Optional<WordChange> first = Optional.empty();
        /** Where the changes begin and end in the original text. */
        private int start;

        private int end;

        /** Whether a change belongs to this run: moves keep to themselves, so that their ends can be found. */
        boolean takes(WordChange change) {
            return first.map(WordChange::move)
                    .map(move -> move.equals(change.move()))
                    .orElse(true);
        }

        /** Takes in words that begin at this place of the original text. */
        void add(WordChange change, WordSpan span, int place) {
            String words = span.text();
            start = first.isEmpty() ? place : start;
            end = place + (span.isOriginal() ? words.length() : 0);
            first = first.or(() -> Optional.of(change));
            if (gap.length() > 0) {
                deleted.append(deleted.length() > 0 ? gap : "");
                inserted.append(inserted.length() > 0 ? gap : "");
                gap.setLength(0);
            }
            (change.kind().adds() ? inserted : deleted).append(words);
        }

        /** Unchanged white space between two changes; false when something else stands there. */
        boolean bridge(WordSpan span) {
            if (first.isEmpty() || !span.text().isBlank()) {
                return false;
            }
            gap.append(span.text());
            return true;
        }

        Optional<Proposal> proposal(WordParagraph paragraph) {
            return first.map(change -> new Proposal(
                    paragraph.position(),
                    change,
                    deleted.toString(),
                    inserted.toString(),
                    Sentences.around(original(paragraph), start, end)));
        }

        private static String original(WordParagraph paragraph) {
            return paragraph.spans().stream()
                    .filter(WordSpan::isOriginal)
                    .map(WordSpan::text)
                    .collect(Collectors.joining());
        }
    }
}
