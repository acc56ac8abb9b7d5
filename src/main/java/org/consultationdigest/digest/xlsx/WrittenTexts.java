package org.consultationdigest.digest.xlsx;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a workbook as it stands on the disk, with nothing that had a part in writing it, and tells where some texts stand
 * in it. Every byte of what it reads is unpacked, compared with its checksum and walked over; nothing but these texts is
 * kept.
 */
public final class WrittenTexts implements Closeable {
    private static final String TOO_LONG = "…";

    private final XMLInputFactory factory = new InputFactoryImpl();
    private final ZipFile zip;
    private final Map<String, String> parts = new HashMap<>();
    private final Map<String, String> byNumber = new HashMap<>();

    /**
     * Opens a workbook.
     *
     * @param wanted the texts that are looked for: ids, which hold nothing that XML escapes
     * @throws IOException when it is damaged
     */
    public WrittenTexts(Path workbook, Set<String> wanted) throws IOException {
        this.factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        this.zip = new ZipFile(workbook.toFile());
        read("xl/sharedStrings.xml", content -> texts(new Tags(content), wanted));
        Map<String, String> targets = new HashMap<>();
        readSmall(
                "xl/_rels/workbook.xml.rels",
                xml -> each(
                        xml,
                        "Relationship",
                        () -> targets.put(xml.getAttributeValue(null, "Id"), xml.getAttributeValue(null, "Target"))));
        readSmall(
                "xl/workbook.xml",
                xml -> each(
                        xml,
                        "sheet",
                        () -> parts.put(xml.getAttributeValue(null, "name"), targets.get(relation(xml)))));
    }

    private static String relation(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("id")
                    && !xml.getAttributePrefix(i).isEmpty()) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Something that reads a part. */
    @FunctionalInterface
    private interface Reading {
        void read(InputStream part) throws IOException, XMLStreamException;
    }

    /** Reads a part to its end and compares its bytes with their checksum. */
    private void read(String part, Reading reading) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new IOException("there is no " + part);
        }
        try (CheckedInputStream content = new CheckedInputStream(zip.getInputStream(entry), new CRC32())) {
            reading.read(content);
            content.transferTo(OutputStream.nullOutputStream());
            if (content.getChecksum().getValue() != entry.getCrc()) {
                throw new IOException("its checksum is another");
            }
        } catch (IOException | XMLStreamException damaged) {
            throw new IOException(part + " is damaged", damaged);
        }
    }

    private void readSmall(String part, SmallReading reading) throws IOException {
        read(part, content -> {
            XMLStreamReader xml = factory.createXMLStreamReader(content);
            reading.read(xml);
            xml.close();
        });
    }

    /** Something that reads a part of a few hundred elements. */
    @FunctionalInterface
    private interface SmallReading {
        void read(XMLStreamReader xml) throws XMLStreamException;
    }

    private static void each(XMLStreamReader xml, String element, Runnable work) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals(element)) {
                work.run();
            }
        }
    }

    private void texts(Tags tags, Set<String> wanted) throws IOException {
        int longest = wanted.stream().mapToInt(String::length).max().orElse(0);
        StringBuilder text = new StringBuilder();
        int number = 0;
        while (tags.next()) {
            if (tags.closes("t")) {
                // One letter too many is enough to tell that it is none of them.
                text.append(tags.textLength() <= longest ? tags.text() : TOO_LONG.repeat(longest + 1));
            } else if (tags.closes("si")) {
                if (wanted.contains(text.toString())) {
                    byNumber.put(Integer.toString(number), text.toString());
                }
                text.setLength(0);
                number++;
            }
        }
    }

    /** Whether there is a sheet of that name. */
    public boolean hasSheet(String sheet) {
        return parts.containsKey(sheet);
    }

    /**
     * The texts looked for that stand in a column.
     *
     * @param column counted from 0
     * @return from the top
     * @throws IOException when the sheet is damaged
     */
    public List<String> in(String sheet, int column) throws IOException {
        List<String> found = new ArrayList<>();
        read("xl/" + parts.get(sheet), content -> column(new Tags(content), Area.letters(column), found));
        return found;
    }

    private void column(Tags tags, String letters, List<String> found) throws IOException {
        boolean sought = false;
        boolean here = false;
        while (tags.next()) {
            if (tags.opens("c")) {
                here = sought && tags.hasNumbered("r", letters);
                sought &= !here;
            } else if (tags.opens("row")) {
                sought = true;
            } else if (here && tags.closes("v")) {
                Optional.ofNullable(byNumber.get(tags.text())).ifPresent(found::add);
                here = false;
            }
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
