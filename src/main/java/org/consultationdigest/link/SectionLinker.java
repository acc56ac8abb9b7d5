package org.consultationdigest.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consultationdigest.classify.ClassifiedComment;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.link.SectionLink.Candidate;
import org.consultationdigest.link.reference.Mention;
import org.consultationdigest.link.reference.Reference;
import org.consultationdigest.link.reference.ReferenceParser;
import org.consultationdigest.outline.ReportOutline;
import org.consultationdigest.outline.versions.DraftVersions;

/**
 * Finds the section a comment is about: an ordered list of rules, the first that knows decides.
 *
 * <ol>
 *   <li>the paragraph of the copy that a margin comment or change hangs on, when it is still the draft's
 *   <li>references written for the comment (columns, bands, lead-in lines), or else its line column where lines are known,
 *       refined by those in its own text; without them its own text alone, completed by a heading above it that holds a
 *       reference
 *   <li>words for the document as a whole, in those columns or in its text
 *   <li>a heading above it that holds a reference
 *   <li>what its own text lets be concluded: a recommendation that a section treats, part of a title
 *   <li>the titles in the headings above it in the submission
 *   <li>words of the draft that it repeats, small differences allowed
 *   <li>the heading of the copy above the paragraph it hangs on
 *   <li>the page that is stated
 *   <li>agreement with the draft, or no comment on it, which concerns the whole
 * </ol>
 *
 * <p>What the rules before the deciding one noted (references to places that the draft does not have, sections that were
 * possible) is kept. What speaks against the deciding rule is told: a page or line elsewhere, another section in the text of a
 * margin comment or a row. Titles and words are looked up in every language of the draft, and places of earlier drafts are
 * carried over. A comment that no rule places may get suggestions by likeness of words. Nothing found is {@link SectionLink.Unlinked}. Built once and used for any number of comments, from any
 * number of threads; each comment is linked for itself.
 */
public final class SectionLinker {
    /** What is concluded is never quite sure. */
    private static final double SUREST_CONCLUSION = 0.99;

    private final ReferenceParser parser = new ReferenceParser();
    private final List<LinkAttempt> attempts;
    private final Contradictions contradictions;
    private final WrittenReferences written;
    private final LikeMeaning meaning;

    /** A linker to this draft; building it once for many comments is meant. */
    public SectionLinker(ReportOutline outline) {
        this(DraftVersions.only(outline));
    }

    /** A linker to a draft whose translations and earlier drafts are known. */
    public SectionLinker(DraftVersions versions) {
        this(versions, LikeMeaning.MARGIN);
    }

    /** A linker that suggests from another margin on, in rare terms: for measuring what the margin costs. */
    public static SectionLinker suggestingFrom(double margin, ReportOutline outline) {
        return new SectionLinker(DraftVersions.only(outline), margin);
    }

    private SectionLinker(DraftVersions versions, double margin) {
        DraftIndex draft = DraftIndex.of(versions.current(), versions.translations(), parser);
        EarlierDrafts earlier = EarlierDrafts.of(versions.earlier(), parser);
        ReferenceResolver resolver = new ReferenceResolver(draft, earlier);
        PageResolver pageResolver = new PageResolver(draft);
        PageStated pages = new PageStated(parser, pageResolver);
        meaning = new LikeMeaning(draft.likenesses(), margin);
        written = new WrittenReferences(parser, resolver);
        contradictions = new Contradictions(draft, resolver, pages, pageResolver);
        StatedInText text = new StatedInText(resolver);
        HeadingAbove headings = new HeadingAbove(draft, parser, resolver);
        attempts = List.of(
                new PlaceInTheCopy(draft, resolver, earlier),
                new StatedPlace(
                        new StatedReference(draft, parser, resolver),
                        pages,
                        headings,
                        text,
                        new Refinement(draft, resolver)),
                new WholeDraft(parser),
                headings::stated,
                text,
                headings,
                new QuotedWords(draft),
                new HeadingInTheCopy(draft, resolver),
                pages,
                new AgreementWithTheDraft());
    }

    /** The comment with its place in the draft; independent of any other comment. */
    public LinkedComment link(ClassifiedComment comment) {
        Question question = Question.of(comment, parser);
        Resolution noted = named(question);
        for (LinkAttempt attempt : attempts) {
            Optional<Finding> finding = attempt.attempt(question);
            if (finding.filter(Finding::decides).isPresent()) {
                return new LinkedComment(comment, decided(finding.get(), noted, question));
            }
            noted = finding.map(Finding::resolution).map(noted::and).orElse(noted);
        }
        return new LinkedComment(comment, unlinked(question, noted));
    }

    /** Recommendations are kept wherever the comment names them. */
    private static Resolution named(Question question) {
        List<String> numbers = question.mentions().stream()
                .map(Mention::reference)
                .filter(Reference.Recommendations.class::isInstance)
                .flatMap(named -> RecommendationNumbers.of(((Reference.Recommendations) named).numbers()).stream())
                .distinct()
                .toList();
        return Resolution.NOTHING.withRecommendations(numbers);
    }

    private SectionLink decided(Finding finding, Resolution noted, Question question) {
        Resolution all = contradictions
                .check(finding.rule(), finding.resolution(), question)
                .and(noted);
        Optional<String> heading =
                finding.rule() == LinkRule.HEADING ? Optional.of(finding.evidence()) : Optional.empty();
        Written words = written.of(question, heading, all.sections());
        return isStated(finding, all, question)
                ? new SectionLink.Stated(
                        all.targets(),
                        finding.rule(),
                        finding.evidence(),
                        candidates(all),
                        all.recommendations(),
                        all.problems(),
                        words)
                : new SectionLink.Inferred(
                        all.targets(),
                        finding.rule(),
                        Math.min(all.score(), SUREST_CONCLUSION),
                        finding.evidence(),
                        candidates(all),
                        all.recommendations(),
                        all.problems(),
                        words);
    }

    /** An edited paragraph is not the draft's any more, however surely it is known which one it was. */
    private static boolean isStated(Finding finding, Resolution found, Question question) {
        CommentKind kind = question.comment().kind();
        boolean edit = kind == CommentKind.TRACKED_CHANGE || kind == CommentKind.UNTRACKED_EDIT;
        return found.score() >= 1 && !(edit && finding.rule() == LinkRule.PLACE);
    }

    /** What was written and could not be resolved is the evidence of a comment without a place. */
    private SectionLink unlinked(Question question, Resolution noted) {
        boolean open = noted.candidates().isEmpty();
        Optional<Resolution> suggested = open ? meaning.suggest(question) : Optional.empty();
        List<Candidate> possible = suggested.map(SectionLinker::candidates).orElseGet(() -> candidates(noted));
        Written words = written.of(question, Optional.empty(), List.of());
        boolean relied = !noted.candidates().isEmpty() || !noted.problems().isEmpty();
        String evidence = question.hints().references().stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .reduce((farther, nearer) -> nearer)
                .or(() -> question.mentions().stream().map(Mention::words).findFirst())
                .orElse("");
        return new SectionLink.Unlinked(
                relied ? evidence : "",
                possible,
                noted.recommendations(),
                noted.problems(),
                words,
                suggested.map(candidates -> LinkRule.MEANING));
    }

    /** Each section once with its best score, without those linked to; the likeliest first. */
    private static List<Candidate> candidates(Resolution all) {
        Map<String, Double> best = new LinkedHashMap<>();
        all.candidates().stream()
                .filter(candidate -> !all.sections().contains(candidate.section()))
                .forEach(candidate -> best.merge(candidate.section(), candidate.score(), Math::max));
        return best.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .map(entry -> new Candidate(entry.getKey(), entry.getValue()))
                .toList();
    }
}
