package org.consultationdigest.format.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.usermodel.CharacterProperties;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.consultationdigest.format.word.FieldStack;
import org.consultationdigest.format.word.ListLabel;
import org.consultationdigest.format.word.NoteReference;
import org.consultationdigest.format.word.PageMark;
import org.consultationdigest.format.word.ParagraphLook;
import org.consultationdigest.format.word.SpanJoiner;
import org.consultationdigest.format.word.WordChange;
import org.consultationdigest.format.word.WordParagraph;
import org.consultationdigest.format.word.WordSpan;
import org.jspecify.annotations.Nullable;

/** Makes the paragraphs of one text, one after the other. */
final class DocStory {
    private static final int BODY_TEXT = 9;

    private final DocRuns runs;
    /** Files before Word 97 have styles that POI does not read. */
    private final @Nullable StyleSheet styles;

    private final DocLabels labels;
    private final FieldStack fields;
    private final Watcher watcher;
    private final Map<Integer, NoteReference> notes;
    private int position;
    private int pages;

    /** Told of everything that is seen, by its position. */
    interface Watcher {
        /** Whether something begins or ends before the character at this position. */
        boolean waitsFor(int character);

        /** All words before the character at this position were told. */
        void reach(int character, int paragraph);

        void words(WordSpan span);

        void endParagraph();
    }

    DocStory(
            DocRuns runs,
            @Nullable StyleSheet styles,
            DocLabels labels,
            FieldStack fields,
            Watcher watcher,
            Map<Integer, NoteReference> notes) {
        this.runs = runs;
        this.styles = styles;
        this.labels = labels;
        this.fields = fields;
        this.watcher = watcher;
        this.notes = new TreeMap<>(notes);
    }

    int pages() {
        return pages;
    }

    WordParagraph next(Paragraph paragraph) {
        position++;
        SpanJoiner words = new SpanJoiner();
        List<NoteReference> pointed = new ArrayList<>();
        List<WordChange> marks = List.of();
        boolean contents = fields.inContents();
        int page = pages;
        for (DocRuns.Run run :
                runs.between(paragraph.getStartOffset(), paragraph.getEndOffset(), paragraph.getStyleIndex())) {
            read(run, words, pointed);
            marks = run.raw().endsWith("\r") ? runs.changes(run.properties()) : marks;
        }
        contents |= fields.inContents();
        watcher.endParagraph();
        fields.endParagraph();
        Optional<ListLabel> label = words.isEmpty() ? Optional.empty() : labels.next(paragraph);
        return new WordParagraph(
                position,
                look(paragraph, words, contents),
                label,
                new PageMark(0, page),
                marks,
                words.spans(),
                pointed,
                Optional.empty());
    }

    private void read(DocRuns.Run run, SpanJoiner words, List<NoteReference> pointed) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < run.raw().length(); i++) {
            int at = run.start() + i;
            if (watcher.waitsFor(at)) {
                say(shown, run.properties(), words);
                watcher.reach(at, position);
            }
            Optional.ofNullable(notes.remove(at)).ifPresent(pointed::add);
            take(run.raw().charAt(i), run.properties(), shown);
        }
        say(shown, run.properties(), words);
    }

    private void take(char character, CharacterProperties properties, StringBuilder shown) {
        switch (character) {
            case '\u0013' -> fields.mark("begin");
            case '\u0014' -> fields.mark("separate");
            case '\u0015' -> fields.mark("end");
            case '\f' -> pages++;
            default -> {
                String text = DocCharacters.shown(character, properties);
                if (fields.isShown()) {
                    shown.append(text);
                } else {
                    fields.instruction(text);
                }
            }
        }
    }

    private void say(StringBuilder shown, CharacterProperties properties, SpanJoiner words) {
        if (shown.length() == 0) {
            return;
        }
        WordSpan span = runs.span(shown.toString(), properties);
        watcher.words(span);
        words.add(
                span,
                properties.isBold(),
                properties.isCapitalized() || properties.isSmallCaps(),
                properties.getFontSize());
        shown.setLength(0);
    }

    private ParagraphLook look(Paragraph paragraph, SpanJoiner words, boolean inContents) {
        int index = paragraph.getStyleIndex();
        StyleSheet known = styles;
        StyleDescription style =
                known != null && index >= 0 && index < known.numStyles() ? known.getStyleDescription(index) : null;
        String name = style == null || style.getName() == null ? "" : style.getName();
        int level = paragraph.getLvl();
        boolean contents = inContents || name.matches("(?i)toc ?(?:[1-9]|heading)");
        OptionalInt outline =
                level >= 0 && level < BODY_TEXT ? OptionalInt.of(level + 1) : DocCharacters.headingLevel(name);
        return words.look(String.valueOf(index), name, outline, contents);
    }
}
