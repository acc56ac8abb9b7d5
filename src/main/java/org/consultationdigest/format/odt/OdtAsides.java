package org.consultationdigest.format.odt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.consultationdigest.format.word.CommentAnchor;
import org.consultationdigest.format.word.NoteReference;
import org.consultationdigest.format.word.WordBlock;
import org.consultationdigest.format.word.WordNote;

/** Reads what hangs on a paragraph and is a text of its own: notes and annotations. */
final class OdtAsides {
    private final OdtReading reading;
    private final OdtText text;

    OdtAsides(OdtReading reading, OdtText text) {
        this.reading = reading;
        this.text = text;
    }

    /** Reads the note that has just begun, to its end. */
    NoteReference note(OdtXml xml) throws XMLStreamException {
        WordNote.Kind kind =
                xml.attribute("note-class").filter("endnote"::equals).isPresent()
                        ? WordNote.Kind.ENDNOTE
                        : WordNote.Kind.FOOTNOTE;
        List<WordBlock> blocks = new ArrayList<>();
        OdtReading.Place place = reading.begin(CommentAnchor.Story.NOTE);
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.isStart() && xml.name().equals("text:note-citation")) {
                xml.skip();
            } else if (xml.isStart() && xml.name().equals("text:note-body")) {
                text.read(xml, blocks);
            }
        }
        reading.resume(place);
        String id = String.valueOf(reading.notes.size() + 1);
        reading.notes.add(new WordNote(kind, id, blocks));
        return new NoteReference(kind, id);
    }

    /** Reads the annotation that has just begun, to its end; it hangs on the paragraph at this position. */
    void annotation(OdtXml xml, int position) throws XMLStreamException {
        String id = reading.annotations.nextId();
        String name = xml.attribute("name").orElse("");
        String parent = xml.attribute("parent-name").orElse("");
        boolean resolved = xml.attribute("resolved").filter("true"::equals).isPresent();
        if (name.isEmpty()) {
            reading.annotations.anchors().reference(id, reading.story(), position);
        } else {
            reading.annotations.anchors().begin(id, reading.story(), position);
        }
        OdtReading.Place place = reading.begin(CommentAnchor.Story.COMMENT);
        List<WordBlock> blocks = new ArrayList<>();
        Optional<String> author = Optional.empty();
        Optional<String> initials = Optional.empty();
        Optional<LocalDate> date = Optional.empty();
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (!xml.isStart()) {
                text.end(xml);
                continue;
            }
            switch (xml.name()) {
                case "dc:creator" -> author = OdtAnnotations.words(xml.elementText());
                case "dc:date" -> date = OdtAnnotations.day(xml.elementText());
                case "meta:creator-initials" -> initials = OdtAnnotations.words(xml.elementText());
                default -> text.readBlock(xml, blocks);
            }
        }
        reading.resume(place);
        reading.annotations.add(new OdtAnnotations.Raw(id, name, parent, resolved, author, initials, date, blocks));
    }
}
