package org.consultationdigest.format.word;

import java.util.ArrayList;
import java.util.List;
import org.consultationdigest.problem.ProblemCode;

/** Reads the texts of an open file, one after the other: body, notes, headers and footers, comments. */
final class DocumentReader {
    private final WordPackage parts;
    private final Reading reading;
    private final BlockReader blockReader;

    DocumentReader(WordPackage parts) {
        this.parts = parts;
        StylesReader styles = new StylesReader();
        related("styles").forEach(part -> parts.read(part, styles::read));
        NumberingReader numbering = new NumberingReader();
        related("numbering").forEach(part -> parts.read(part, numbering::read));
        Styles known = styles.styles();
        this.reading = new Reading(known, new NumberingCounter(numbering.numbering(known)));
        this.blockReader = new BlockReader(reading);
    }

    WordDocument read() throws UnreadableWordException {
        Diagrams.read(parts, parts.main(), reading);
        List<WordBlock> body = readBlocks(parts.main(), "body");
        PageMark lastPage = reading.story().page();
        List<WordNote> notes = new ArrayList<>(notes(WordNote.Kind.FOOTNOTE, "footnotes"));
        notes.addAll(notes(WordNote.Kind.ENDNOTE, "endnotes"));
        List<WordPageText> pageTexts = new ArrayList<>(pageTexts(WordPageText.Place.HEADER));
        pageTexts.addAll(pageTexts(WordPageText.Place.FOOTER));
        List<WordComment> comments = comments();
        List<WordComment> looseComments = LooseComments.tell(parts, reading);
        new ActiveContent(parts).find(reading).forEach(parts::note);
        new AsideContent(parts).find(reading).forEach(parts::note);
        if (body.isEmpty() && comments.isEmpty() && !parts.problems().isEmpty() && isBroken()) {
            throw new UnreadableWordException(
                    ProblemCode.BROKEN_FILE,
                    "The Word file is damaged and no text could be read: open it in Word, save it again and send it once more.");
        }
        return new WordDocument(
                body, notes, pageTexts, comments, looseComments, Charts.words(parts), lastPage, parts.problems());
    }

    private boolean isBroken() {
        String main = parts.main();
        return parts.problems().stream()
                .anyMatch(problem -> problem.code() == ProblemCode.BROKEN_PART
                        && problem.part().filter(main::equals).isPresent());
    }

    private List<WordBlock> readBlocks(String part, String... roots) {
        List<String> wanted = List.of(roots);
        List<WordBlock> blocks = new ArrayList<>();
        parts.read(part, xml -> {
            while (xml.next()) {
                if (xml.isStart() && wanted.contains(xml.name())) {
                    blockReader.read(xml, blocks);
                }
            }
        });
        return blocks;
    }

    private List<WordNote> notes(WordNote.Kind kind, String relation) {
        reading.begin(CommentAnchor.Story.NOTE);
        NotesReader reader = new NotesReader(kind, reading);
        related(relation).forEach(part -> parts.read(part, reader::read));
        return reader.notes();
    }

    private List<WordPageText> pageTexts(WordPageText.Place place) {
        boolean header = place == WordPageText.Place.HEADER;
        List<WordPageText> texts = new ArrayList<>();
        for (String part : related(header ? "header" : "footer")) {
            reading.begin(header ? CommentAnchor.Story.HEADER : CommentAnchor.Story.FOOTER);
            List<WordBlock> blocks = readBlocks(part, "hdr", "ftr");
            texts.add(new WordPageText(place, part, blocks));
        }
        return texts;
    }

    private List<WordComment> comments() {
        reading.begin(CommentAnchor.Story.COMMENT);
        CommentsReader comments = new CommentsReader(reading);
        CommentThreads threads = new CommentThreads();
        related("comments").forEach(part -> parts.read(part, comments::read));
        related("commentsExtended").forEach(part -> parts.read(part, threads::read));
        return comments.comments(threads);
    }

    private List<String> related(String kind) {
        return parts.related(parts.main(), kind);
    }
}
