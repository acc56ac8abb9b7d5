package org.consultationdigest.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.consultationdigest.format.word.NoteReference;
import org.consultationdigest.format.word.WordBlock;
import org.consultationdigest.format.word.WordDocument;
import org.consultationdigest.format.word.WordNote;
import org.consultationdigest.format.word.WordParagraph;
import org.consultationdigest.text.Folding;

/** The footnotes and endnotes of a Word draft, counted by the order of their marks, each kind for itself. */
final class DraftNotes {
    private DraftNotes() {}

    /**
     * The notes in the order of their marks.
     *
     * @param section the section in which the paragraph at a position stands
     */
    static List<Exhibit> of(WordDocument document, IntFunction<String> section) {
        Map<NoteReference, String> texts = new HashMap<>();
        document.notes().forEach(note -> texts.putIfAbsent(new NoteReference(note.kind(), note.id()), text(note)));
        Map<WordNote.Kind, Integer> counts = new EnumMap<>(WordNote.Kind.class);
        List<Exhibit> notes = new ArrayList<>();
        for (WordParagraph paragraph : document.paragraphs()) {
            for (NoteReference mark : paragraph.notes()) {
                int number = counts.merge(mark.kind(), 1, Integer::sum);
                notes.add(new Exhibit(
                        mark.kind() == WordNote.Kind.FOOTNOTE ? Exhibit.Kind.FOOTNOTE : Exhibit.Kind.ENDNOTE,
                        String.valueOf(number),
                        texts.getOrDefault(mark, ""),
                        section.apply(paragraph.position()),
                        paragraph.position()));
            }
        }
        return notes;
    }

    private static String text(WordNote note) {
        return Folding.collapseSpaces(WordBlock.paragraphs(note.blocks()).stream()
                .map(WordParagraph::shownText)
                .collect(Collectors.joining(" ")));
    }
}
