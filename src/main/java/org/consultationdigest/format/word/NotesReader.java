package org.consultationdigest.format.word;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads footnotes or endnotes; the lines that part them from the text are left out. */
final class NotesReader {
    private final WordNote.Kind kind;
    private final BlockReader blockReader;
    private final List<WordNote> notes = new ArrayList<>();

    NotesReader(WordNote.Kind kind, Reading reading) {
        this.kind = kind;
        this.blockReader = new BlockReader(reading);
    }

    void read(PartXml xml) throws XMLStreamException {
        while (xml.next()) {
            if (xml.isStart() && xml.name().matches("footnote|endnote")) {
                readNote(xml);
            }
        }
    }

    private void readNote(PartXml xml) throws XMLStreamException {
        String id = xml.attribute("id").orElse("");
        boolean separator =
                xml.attribute("type").orElse("normal").matches("separator|continuationSeparator|continuationNotice");
        List<WordBlock> blocks = new ArrayList<>();
        try {
            blockReader.read(xml, blocks);
        } finally {
            if (!separator) {
                notes.add(new WordNote(kind, id, blocks));
            }
        }
    }

    List<WordNote> notes() {
        return notes;
    }
}
