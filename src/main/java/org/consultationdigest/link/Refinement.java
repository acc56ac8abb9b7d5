package org.consultationdigest.link;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.link.reference.Mention;
import org.consultationdigest.link.reference.Reference;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/** Brings together what is stated above a comment and what its own text states. */
final class Refinement {
    private final DraftIndex draft;
    private final ReferenceResolver resolver;

    Refinement(DraftIndex draft, ReferenceResolver resolver) {
        this.draft = draft;
        this.resolver = resolver;
    }

    /**
     * What the two come to.
     *
     * @param resolution the place
     * @param words the references of the text that it relies on, as written
     * @param keepsAbove whether it relies on what is stated above too
     */
    record Refined(Resolution resolution, List<String> words, boolean keepsAbove) {}

    /** What the text refers to, sorted by how it agrees with what is stated above. */
    private static final class Own {
        private Resolution inside = Resolution.NOTHING;
        private Resolution elsewhere = Resolution.NOTHING;
        private Resolution noted = Resolution.NOTHING;
        private final List<String> insideWords = new ArrayList<>();
        private final List<String> elsewhereWords = new ArrayList<>();
    }

    Refined refine(Resolution above, Question question) {
        Own own = new Own();
        for (Mention mention : question.mentions()) {
            if (!(mention.reference() instanceof Reference.Whole)) {
                sort(mention, above, question, own);
            }
        }
        return joined(above, own);
    }

    private void sort(Mention mention, Resolution above, Question question, Own own) {
        String text = question.text();
        Resolution stated = resolver.resolve(mention, above.sections(), false);
        boolean leads = InPassing.leads(mention, text);
        own.noted = own.noted.withRecommendations(stated.recommendations());
        if (!stated.found() || stated.score() < 1) {
            own.noted = leads ? own.noted.and(problemsOf(stated)) : own.noted;
        } else if (InPassing.isOnlyComparedWith(mention, text)) {
            own.noted = own.noted.withCandidates(candidates(stated));
        } else if (agrees(stated, above)) {
            boolean exactAlready = above.targets().stream()
                    .anyMatch(target -> !target.paragraphs().isEmpty());
            own.inside = exactAlready && !leads ? own.inside : own.inside.and(stated);
            own.insideWords.add(mention.words().strip());
        } else if (leads && isRow(question) && !Address.outweighsColumn(mention, text)) {
            own.noted = own.noted.withCandidates(candidates(stated)).with(besides(mention, stated, above));
        } else if (leads) {
            own.elsewhere = own.elsewhere.and(stated);
            own.elsewhereWords.add(mention.words().strip());
        } else {
            own.noted = own.noted.withCandidates(candidates(stated));
        }
    }

    /** A cell of its own row says where a comment belongs; a heading or lead-in was written for others too. */
    private static boolean isRow(Question question) {
        CommentKind kind = question.comment().kind();
        return kind == CommentKind.TABLE_ROW || kind == CommentKind.SHEET_ROW;
    }

    private static Problem besides(Mention mention, Resolution stated, Resolution above) {
        return Problem.of(
                ProblemCode.CONTRADICTING_REFERENCE,
                "the comment says \"" + mention.words().strip() + "\", section " + String.join(", ", stated.sections())
                        + "; its column says section " + String.join(", ", above.sections())
                        + "; it is filed where the column says, check which is meant");
    }

    private static Resolution problemsOf(Resolution stated) {
        Resolution problems = Resolution.NOTHING;
        for (Problem problem : stated.problems()) {
            problems = problems.with(problem);
        }
        return problems;
    }

    private static List<SectionLink.Candidate> candidates(Resolution resolution) {
        return Resolution.among(resolution.sections()).candidates();
    }

    private boolean agrees(Resolution stated, Resolution above) {
        return stated.sections().stream()
                .anyMatch(id ->
                        above.sections().stream().anyMatch(other -> draft.tree().areRelated(id, other)));
    }

    private Refined joined(Resolution above, Own own) {
        boolean contradicts = own.elsewhere.found() && own.insideWords.isEmpty();
        if (contradicts) {
            Resolution other = own.elsewhere.and(own.noted).withCandidates(candidates(above));
            return new Refined(
                    above.score() < 1 ? other : other.with(contradiction(above, own)), own.elsewhereWords, false);
        }
        Resolution narrowed = narrowed(above, own.inside)
                .and(own.elsewhere)
                .and(above.withoutTargets())
                .and(own.inside.withoutTargets())
                .and(own.noted)
                .scored(own.inside.found() ? 1 : above.score());
        List<String> words = Stream.concat(own.insideWords.stream(), own.elsewhereWords.stream())
                .toList();
        return new Refined(narrowed, words, true);
    }

    /**
     * Each place above with the smaller ones inside it in its stead, then the places of the same references that lie
     * elsewhere ({@code paragraphs 38 and 45}); what the text names more widely changes nothing.
     */
    private Resolution narrowed(Resolution above, Resolution inside) {
        Stream<LinkTarget> within = above.targets().stream().flatMap(target -> {
            List<LinkTarget> smaller = inside.targets().stream()
                    .filter(own -> draft.tree().isWithin(own.section(), target.section()))
                    .toList();
            boolean stays = smaller.isEmpty() || !target.paragraphs().isEmpty();
            return Stream.concat(stays ? Stream.of(target) : Stream.of(), smaller.stream());
        });
        Stream<LinkTarget> besides = inside.targets().stream()
                .filter(own -> above.sections().stream()
                        .noneMatch(section -> draft.tree().areRelated(own.section(), section)));
        return Resolution.NOTHING.and(Resolution.to(within.toList())).and(Resolution.to(besides.toList()));
    }

    private static Problem contradiction(Resolution above, Own own) {
        String words =
                own.elsewhereWords.stream().map(word -> "\"" + word + "\"").collect(Collectors.joining(", "));
        return Problem.of(
                ProblemCode.CONTRADICTING_REFERENCE,
                "the comment says " + words + ", section " + String.join(", ", own.elsewhere.sections())
                        + "; what stands above it says section " + String.join(", ", above.sections())
                        + "; it is filed where it says itself, check which is meant");
    }
}
