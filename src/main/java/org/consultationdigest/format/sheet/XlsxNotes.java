package org.consultationdigest.format.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.consultationdigest.text.legacy.LegacyReading;

/** The notes and threads of a worksheet, from their parts. */
final class XlsxNotes {
    private static final String THREAD_MARK = "tc=";

    private XlsxNotes() {}

    /** The notes of a sheet; the stand-ins that its part holds for threads are left out. */
    static List<CellNote> notes(RelatedParts related, XmlParts xml, Meter meter)
            throws UnreadableSheetException, IOException, XMLStreamException {
        Optional<OfficePart> part = related.first("comments");
        if (part.isEmpty()) {
            return List.of();
        }
        try (InputStream stream = part.get().open()) {
            return notes(xml, stream, meter);
        }
    }

    private static List<CellNote> notes(XmlParts xml, InputStream stream, Meter meter)
            throws XMLStreamException, UnreadableSheetException {
        List<String> authors = new ArrayList<>();
        List<CellNote> notes = new ArrayList<>();
        try (XmlPart part = xml.open(stream)) {
            StringBuilder author = new StringBuilder();
            boolean inAuthor = false;
            while (part.next()) {
                if (part.starts("author")) {
                    inAuthor = true;
                    author.setLength(0);
                } else if (part.ends("author")) {
                    inAuthor = false;
                    authors.add(SheetText.shown(author.toString()));
                } else if (inAuthor && part.isText()) {
                    author.append(part.text());
                } else if (part.starts("comment")) {
                    note(part, authors, meter).ifPresent(notes::add);
                }
            }
        }
        return notes;
    }

    private static Optional<CellNote> note(XmlPart part, List<String> authors, Meter meter)
            throws XMLStreamException, UnreadableSheetException {
        String address = part.attribute("ref");
        int index = part.number("authorId", -1);
        String author = index >= 0 && index < authors.size() ? authors.get(index) : "";
        String text = NoteText.withoutAuthor(
                RichText.read(part, "comment", meter)
                        .inFont(Optional.empty(), LegacyReading.byFontAlone())
                        .text(),
                author);
        return author.startsWith(THREAD_MARK) || text.isBlank()
                ? Optional.empty()
                : Optional.of(new CellNote(
                        SheetText.row(address),
                        address,
                        author,
                        text,
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        false,
                        false));
    }

    /** The names of the people of a workbook by their id. */
    static Map<String, String> people(RelatedParts related, XmlParts xml) throws IOException, XMLStreamException {
        Optional<OfficePart> part = related.first("person");
        if (part.isEmpty()) {
            return Map.of();
        }
        try (InputStream stream = part.get().open()) {
            return people(xml, stream);
        }
    }

    private static Map<String, String> people(XmlParts xml, InputStream stream) throws XMLStreamException {
        Map<String, String> people = new HashMap<>();
        try (XmlPart part = xml.open(stream)) {
            while (part.next()) {
                if (part.starts("person")) {
                    people.put(part.attribute("id"), SheetText.shown(part.attribute("displayName")));
                }
            }
        }
        return people;
    }

    /** The voices of the threads on the cells of a sheet, in the order of the file. */
    static List<CellNote> threads(RelatedParts related, Map<String, String> people, XmlParts xml)
            throws IOException, XMLStreamException {
        Optional<OfficePart> part = related.first("threadedComment");
        if (part.isEmpty()) {
            return List.of();
        }
        try (InputStream stream = part.get().open()) {
            return threads(xml, stream, people);
        }
    }

    private static List<CellNote> threads(XmlParts xml, InputStream stream, Map<String, String> people)
            throws XMLStreamException {
        List<CellNote> notes = new ArrayList<>();
        try (XmlPart part = xml.open(stream)) {
            while (part.next()) {
                if (part.starts("threadedComment")) {
                    notes.add(thread(part, people));
                }
            }
        }
        return notes;
    }

    private static CellNote thread(XmlPart part, Map<String, String> people) throws XMLStreamException {
        String address = part.attribute("ref");
        String author = people.getOrDefault(part.attribute("personId"), "");
        Optional<LocalDate> date = date(part.attribute("dT"));
        String id = part.attribute("id");
        String parent = part.attribute("parentId");
        boolean done = part.flag("done");
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        while (part.next() && !part.ends("threadedComment")) {
            if (part.starts("text")) {
                inText = true;
            } else if (part.ends("text")) {
                inText = false;
            } else if (inText && part.isText()) {
                text.append(part.text());
            }
        }
        return new CellNote(
                SheetText.row(address),
                address,
                author,
                SheetText.shown(text.toString()),
                date,
                id,
                parent.isEmpty() ? Optional.empty() : Optional.of(parent),
                true,
                done);
    }

    private static Optional<LocalDate> date(String written) {
        try {
            return written.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(written.substring(0, 10)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
