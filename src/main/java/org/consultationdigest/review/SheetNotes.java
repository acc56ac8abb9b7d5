package org.consultationdigest.review;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.Comments;
import org.apache.poi.xssf.usermodel.XSSFComment;

/**
 * The notes on the cells of a sheet, those of older programs and the threads of newer ones. A thread is one note here, a
 * line for each of its voices: beside it the file holds a stand-in for older programs, which says so in English.
 */
final class SheetNotes {
    private static final String THREADS = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment";
    private static final String PERSONS = "application/vnd.ms-excel.person+xml";

    private SheetNotes() {}

    /**
     * A note.
     *
     * @param row counted from 1
     * @param column counted from 0
     */
    record Note(int row, int column, String author, String text) {}

    /** The notes of the sheet that the iterator stands on. */
    static List<Note> of(XSSFReader.SheetIterator place) throws IOException {
        Map<CellAddress, Note> notes = new LinkedHashMap<>();
        Optional.ofNullable(place.getSheetComments()).ifPresent(all -> plain(all, notes));
        try {
            threads(place.getSheetPart()).forEach((cell, note) -> notes.put(cell, note));
        } catch (InvalidFormatException | XMLStreamException damaged) {
            throw new IOException(damaged);
        }
        return List.copyOf(notes.values());
    }

    private static void plain(Comments all, Map<CellAddress, Note> notes) {
        all.getCellAddresses().forEachRemaining(cell -> {
            XSSFComment note = all.findCellComment(cell);
            if (note != null) {
                String author = Optional.ofNullable(note.getAuthor()).orElse("");
                notes.put(cell, note(cell, author, note.getString().getString()));
            }
        });
    }

    private static Note note(CellAddress cell, String author, String text) {
        return new Note(cell.getRow() + 1, cell.getColumn(), author, text);
    }

    private static Map<CellAddress, Note> threads(PackagePart sheet)
            throws IOException, InvalidFormatException, XMLStreamException {
        Map<CellAddress, Note> threads = new LinkedHashMap<>();
        for (PackageRelationship each : sheet.getRelationshipsByType(THREADS)) {
            Map<String, String> persons = persons(sheet);
            for (Map<String, String> voice : elements(sheet.getRelatedPart(each), "threadedComment")) {
                CellAddress cell = new CellAddress(voice.getOrDefault("ref", "A1"));
                String author = persons.getOrDefault(voice.getOrDefault("personId", ""), "");
                String words = (author.isEmpty() ? "" : author + ": ") + voice.getOrDefault("text", "");
                threads.merge(
                        cell,
                        note(cell, author, words),
                        (one, other) -> note(cell, one.author(), one.text() + "\n" + other.text()));
            }
        }
        return threads;
    }

    private static Map<String, String> persons(PackagePart sheet) throws IOException, XMLStreamException {
        Map<String, String> persons = new LinkedHashMap<>();
        for (PackagePart part : sheet.getPackage().getPartsByContentType(PERSONS)) {
            for (Map<String, String> person : elements(part, "person")) {
                persons.put(person.getOrDefault("id", ""), person.getOrDefault("displayName", ""));
            }
        }
        return persons;
    }

    /** The elements of a name: their attributes, and the words in them as {@code text}. */
    private static List<Map<String, String>> elements(PackagePart part, String name)
            throws IOException, XMLStreamException {
        List<Map<String, String>> all = new ArrayList<>();
        XMLInputFactory factory = XMLHelper.newXMLInputFactory();
        try (InputStream content = part.getInputStream()) {
            XMLStreamReader xml = factory.createXMLStreamReader(content);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals(name)) {
                    all.add(attributes(xml));
                } else if (event == XMLStreamConstants.CHARACTERS && !all.isEmpty() && !xml.isWhiteSpace()) {
                    all.get(all.size() - 1).merge("text", xml.getText(), String::concat);
                }
            }
        }
        return all;
    }

    private static Map<String, String> attributes(XMLStreamReader xml) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return attributes;
    }
}
