package org.consultationdigest.extract.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.PlaceHints;
import org.consultationdigest.extract.SourceLocation;
import org.consultationdigest.extract.Wording;
import org.consultationdigest.format.word.WordBlock;
import org.consultationdigest.format.word.WordChange;
import org.consultationdigest.format.word.WordParagraph;
import org.consultationdigest.text.Folding;
import org.consultationdigest.text.LanguageGuesser;

/**
 * Turns tracked changes into proposals, at most one a person and place. Changes of format and of the ends of paragraphs
 * alone propose no words and are left out. Words that were moved are one proposal at the place they were taken from:
 * deleted there, inserted elsewhere.
 */
final class TrackedChanges {
    private final WordSource source;
    private final boolean ofDraft;

    TrackedChanges(WordSource source, boolean ofDraft) {
        this.source = source;
        this.ofDraft = ofDraft;
    }

    /** The proposals in the body that are wanted. */
    void readBody(Predicate<Proposal> wanted, Findings findings) {
        for (Proposal proposal : proposals(source.document().blocks())) {
            if (wanted.test(proposal)) {
                findings.comment(
                        proposal.paragraph(), comment(proposal, source.at(proposal.paragraph()), hints(proposal)));
            }
        }
    }

    /** The proposals in texts outside the body: notes, headers, footers. */
    void readElsewhere(List<WordBlock> blocks, int order, Findings findings) {
        for (Proposal proposal : proposals(blocks)) {
            findings.comment(order, comment(proposal, SourceLocation.none(), PlaceHints.none()));
        }
    }

    private static List<Proposal> proposals(List<WordBlock> blocks) {
        List<WordParagraph> paragraphs = WordBlock.paragraphs(blocks);
        if (paragraphs.stream().noneMatch(WordParagraph::isChanged)) {
            return List.of();
        }
        ChangedRows rows = ChangedRows.in(blocks);
        List<Proposal> all = new ArrayList<>(rows.proposals());
        paragraphs.stream()
                .filter(paragraph -> paragraph.isChanged() && !rows.holds(paragraph))
                .forEach(paragraph -> all.addAll(ProposalReader.proposals(paragraph)));
        if (!rows.proposals().isEmpty()) {
            all.sort(Comparator.comparingInt(Proposal::paragraph));
        }
        return Moves.joined(all);
    }

    private ExtractedComment comment(Proposal proposal, SourceLocation place, PlaceHints hints) {
        Wording wording = proposal.wording();
        WordChange change = proposal.change();
        return new ExtractedComment(
                source.ids().next(CommentKind.TRACKED_CHANGE, wording),
                source.submission(),
                CommentKind.TRACKED_CHANGE,
                change.id().isEmpty() ? place : place.withCommentId(change.id()),
                wording,
                hints,
                LanguageGuesser.guess(wording.joined()),
                change.author().map(Folding::shown),
                Optional.empty(),
                change.date(),
                Optional.empty(),
                false,
                Map.of());
    }

    private PlaceHints hints(Proposal proposal) {
        int position = proposal.paragraph();
        if (!ofDraft) {
            return PlaceHints.under(source.places().headings(position));
        }
        return new PlaceHints(
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                source.places().originalWords(position),
                source.places().heading(position));
    }

    /** Brings the two ends of a move together. */
    private static final class Moves {
        private Moves() {}

        static List<Proposal> joined(List<Proposal> proposals) {
            Map<String, List<Proposal>> from = ends(proposals, WordChange.Kind.MOVED_FROM);
            Map<String, List<Proposal>> to = ends(proposals, WordChange.Kind.MOVED_TO);
            Set<Proposal> inside = new HashSet<>();
            Map<Proposal, Proposal> whole = new LinkedHashMap<>();
            from.forEach((name, parts) -> {
                List<Proposal> targets = to.getOrDefault(name, List.of());
                if (!targets.isEmpty()) {
                    Proposal moved = Proposal.joined(parts)
                            .inserting(Proposal.joined(targets).inserted());
                    whole.put(parts.get(0), moved);
                    inside.addAll(parts);
                    inside.addAll(targets);
                }
            });
            List<Proposal> joined = new ArrayList<>();
            for (Proposal proposal : proposals) {
                Proposal moved = whole.get(proposal);
                if (moved != null) {
                    joined.add(moved);
                } else if (!inside.contains(proposal)) {
                    joined.add(proposal);
                }
            }
            return joined;
        }

        private static Map<String, List<Proposal>> ends(List<Proposal> proposals, WordChange.Kind kind) {
            Map<String, List<Proposal>> ends = new LinkedHashMap<>();
            for (Proposal proposal : proposals) {
                if (proposal.change().kind() == kind) {
                    proposal.change()
                            .move()
                            .ifPresent(name -> ends.computeIfAbsent(name, unused -> new ArrayList<>())
                                    .add(proposal));
                }
            }
            return ends;
        }
    }
}
