package org.consultationdigest.extract.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consultationdigest.extract.Channel;
import org.consultationdigest.extract.DocumentFacts;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.SourceLocation;
import org.consultationdigest.extract.letter.LetterParagraph;
import org.consultationdigest.extract.letter.LetterReader;
import org.consultationdigest.extract.letter.LetterReading;
import org.consultationdigest.extract.table.FormFacts;
import org.consultationdigest.extract.table.TableReader;
import org.consultationdigest.format.word.WordBlock;
import org.consultationdigest.format.word.WordParagraph;
import org.consultationdigest.text.Folding;
import org.consultationdigest.text.Language;
import org.consultationdigest.text.LanguageGuesser;
import org.jspecify.annotations.Nullable;

/** Takes one Word file apart: comment tables first, then its running text, then what was written over both. */
final class SubmissionReader {
    private final WordSource source;
    private final Optional<DraftWords> draft;
    private final CommentTables tables;
    private final LetterReader letters;
    private final Findings findings = new Findings();
    /** What the running text sets aside when it is read as a letter. */
    private final Findings notesAside = new Findings();

    private @Nullable LetterReading runningText;

    SubmissionReader(WordSource source, Optional<DraftWords> draft, TableReader tables, LetterReader letters) {
        this.source = source;
        this.draft = draft;
        this.tables = new CommentTables(source, tables, draft);
        this.letters = letters;
    }

    Extraction read() {
        source.document().problems().forEach(findings::problem);
        tables.read(findings);
        AnnotatedDraft copy = new AnnotatedDraft(source, tables.taken());
        return copy.isCopy(
                        draft, tables.hasComments(), () -> runningText().facts().channel())
                ? readCopy(copy)
                : readOwnText();
    }

    /**
     * Names at the head of a copy are those of the draft's own authors, and only what somebody wrote over it is read as a
     * letter.
     */
    private Extraction readCopy(AnnotatedDraft copy) {
        DocumentFacts cover = readCover(copy.read(draft, findings));
        new StruckWords(source).readCopy(tables.taken(), findings);
        readMarks(true);
        DocumentFacts facts = new DocumentFacts(
                Channel.ANNOTATED_DRAFT,
                cover.issuer(),
                cover.letterNumber(),
                cover.date(),
                language(),
                tables.mapping());
        return parsed(facts);
    }

    private DocumentFacts readCover(Set<Integer> positions) {
        LetterReading cover = letters.read(
                new LetterText(source, tables.taken()).paragraphs(positions), source.submission(), source.ids());
        cover.comments().forEach(comment -> findings.comment(position(comment.location()), comment));
        cover.remainder().forEach(text -> findings.setAside(position(text.location()), text));
        return cover.facts();
    }

    private Extraction readOwnText() {
        LetterReading letter = runningText();
        notesAside.remainder().forEach(text -> findings.setAside(Integer.MAX_VALUE, text));
        StruckWords struck = new StruckWords(source);
        boolean anyStruck = struck.any();
        letter.comments()
                .forEach(comment ->
                        findings.comment(position(comment.location()), anyStruck ? struck.marked(comment) : comment));
        letter.remainder().forEach(text -> findings.setAside(position(text.location()), text));
        if (tables.first().isEmpty()) {
            UnreadTables.problem(source.document().blocks()).ifPresent(findings::problem);
        }
        readMarks(false);
        return parsed(facts(letter.facts()));
    }

    private Extraction parsed(DocumentFacts facts) {
        return new Extraction.Parsed(facts, asTyped(findings.comments()), findings.remainder(), findings.problems());
    }

    /** The comments beside their words as the file holds them, where they were typed before Unicode. */
    private List<ExtractedComment> asTyped(List<ExtractedComment> comments) {
        Map<Integer, String> seen = new HashMap<>();
        source.document()
                .paragraphs()
                .forEach(paragraph -> paragraph.seenText().ifPresent(text -> seen.put(paragraph.position(), text)));
        return seen.isEmpty()
                ? comments
                : comments.stream()
                        .map(comment -> Optional.ofNullable(seen.get(position(comment.location())))
                                .map(comment::convertedFrom)
                                .orElse(comment))
                        .toList();
    }

    /** The running text as a letter; taken apart only when something depends on it, and once. */
    private LetterReading runningText() {
        LetterReading known = runningText;
        if (known == null) {
            known = readLetter(new LetterText(source, tables.taken()).paragraphs(notesAside));
            runningText = known;
        }
        return known;
    }

    private LetterReading readLetter(List<LetterParagraph> paragraphs) {
        return tables.first().isEmpty()
                ? letters.read(paragraphs, source.submission(), source.ids())
                : letters.readAroundTables(paragraphs, tables.first().getAsInt(), source.submission(), source.ids());
    }

    private void readMarks(boolean isCopy) {
        new MarginComments(source, isCopy).read(findings);
        TrackedChanges changes = new TrackedChanges(source, isCopy);
        // Words put into a contributor's own text are read as part of it; words taken out stand nowhere else.
        changes.readBody(
                proposal -> !proposal.deleted().isBlank()
                        || (isCopy && !tables.taken().contains(proposal.paragraph())),
                findings);
        changes.readElsewhere(elsewhere(), Integer.MAX_VALUE, findings);
        setWithdrawnAside();
        setPromptsAside();
        setLooseCommentsAside();
        source.document()
                .charts()
                .forEach(words -> findings.setAside(
                        Integer.MAX_VALUE,
                        new Remainder(SourceLocation.none(), Folding.shown(words), Remainder.Why.CHART)));
    }

    private void setLooseCommentsAside() {
        source.document()
                .looseComments()
                .forEach(comment -> findings.setAside(
                        Integer.MAX_VALUE,
                        new Remainder(
                                SourceLocation.none().withCommentId(comment.id()),
                                Folding.shown(comment.text()),
                                Remainder.Why.UNSHOWN_COMMENT)));
    }

    private void setWithdrawnAside() {
        source.document().paragraphs().stream()
                .filter(WordParagraph::isChanged)
                .forEach(paragraph -> WithdrawnWords.in(paragraph, source.at(paragraph.position()))
                        .ifPresent(text -> findings.setAside(paragraph.position(), text)));
        WordBlock.paragraphs(elsewhere()).stream()
                .filter(WordParagraph::isChanged)
                .forEach(paragraph -> WithdrawnWords.in(paragraph, SourceLocation.none())
                        .ifPresent(text -> findings.setAside(Integer.MAX_VALUE, text)));
    }

    private List<WordBlock> elsewhere() {
        return Stream.concat(
                        source.document().notes().stream().map(note -> note.blocks()),
                        source.document().pageTexts().stream().map(text -> text.blocks()))
                .flatMap(List::stream)
                .toList();
    }

    private void setPromptsAside() {
        for (WordParagraph paragraph : source.document().paragraphs()) {
            String prompts = paragraph.prompts();
            if (!prompts.isBlank()) {
                findings.setAside(
                        paragraph.position(),
                        new Remainder(source.at(paragraph.position()), prompts, Remainder.Why.INSTRUCTIONS));
            }
        }
    }

    private static int position(SourceLocation location) {
        return location.paragraph().orElse(0);
    }

    private DocumentFacts facts(DocumentFacts letter) {
        Language language = language();
        FormFacts form = tables.facts();
        return new DocumentFacts(
                channel(letter.channel()),
                form.body().or(() -> letter.issuer().filter(name -> !tables.isColumnTitle(name))),
                letter.letterNumber().or(form::letterNumber),
                form.date().or(letter::date),
                language == Language.UNKNOWN ? letter.language() : language,
                tables.mapping());
    }

    private Language language() {
        return LanguageGuesser.guess(
                findings.comments().stream().map(SubmissionReader::said).collect(Collectors.joining("\n")));
    }

    /** What was said at a workshop stays spoken, in whatever shape somebody wrote it down. */
    private Channel channel(Channel written) {
        return isForm() && written != Channel.MINUTES ? Channel.TABLE : written;
    }

    /** Comments in a table; or a form that came back blank, and not a letter with one attached. */
    private boolean isForm() {
        return tables.hasComments()
                || (tables.first().isPresent() && findings.comments().isEmpty());
    }

    private static String said(ExtractedComment comment) {
        return comment.wording().joined();
    }
}
