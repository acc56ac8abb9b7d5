package org.consultationdigest.digest.xlsx;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a workbook as it stands on the disk, with a parser that had no part in writing it, and tells where some texts stand
 * in it. Every byte of what it reads is unpacked, checked and parsed; nothing but these texts is kept.
 */
public final class WrittenTexts implements Closeable {
    private final XMLInputFactory factory = new InputFactoryImpl();
    private final ZipFile zip;
    private final Map<String, String> parts = new HashMap<>();
    private final Map<String, String> byNumber = new HashMap<>();

    /**
     * Opens a workbook.
     *
     * @param wanted the texts that are looked for
     * @throws IOException when it is damaged
     */
    public WrittenTexts(Path workbook, Set<String> wanted) throws IOException {
        this.factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        this.zip = new ZipFile(workbook.toFile());
        int longest = wanted.stream().mapToInt(String::length).max().orElse(0);
        read("xl/sharedStrings.xml", xml -> texts(xml, wanted, longest));
        Map<String, String> targets = new HashMap<>();
        read(
                "xl/_rels/workbook.xml.rels",
                xml -> each(
                        xml,
                        "Relationship",
                        () -> targets.put(xml.getAttributeValue(null, "Id"), xml.getAttributeValue(null, "Target"))));
        read(
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
        void read(XMLStreamReader xml) throws XMLStreamException;
    }

    private void read(String part, Reading reading) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new IOException("there is no " + part);
        }
        try (InputStream content = zip.getInputStream(entry)) {
            XMLStreamReader xml = factory.createXMLStreamReader(content);
            reading.read(xml);
            xml.close();
        } catch (XMLStreamException damaged) {
            throw new IOException(part + " is damaged", damaged);
        }
    }

    private static void each(XMLStreamReader xml, String element, Runnable work) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals(element)) {
                work.run();
            }
        }
    }

    private void texts(XMLStreamReader xml, Set<String> wanted, int longest) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int number = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.CHARACTERS && text.length() <= longest) {
                text.append(xml.getTextCharacters(), xml.getTextStart(), Math.min(xml.getTextLength(), longest + 1));
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("si")) {
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
        read("xl/" + parts.get(sheet), xml -> column(xml, Area.letters(column), found));
        return found;
    }

    private void column(XMLStreamReader xml, String letters, List<String> found) throws XMLStreamException {
        boolean sought = false;
        boolean here = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String element = xml.getLocalName();
            if (element.equals("row")) {
                sought = true;
            } else if (element.equals("c")) {
                here = sought && isIn(xml.getAttributeValue(null, "r"), letters);
                sought &= !here;
            } else if (here && element.equals("v")) {
                String text = byNumber.get(xml.getElementText());
                if (text != null) {
                    found.add(text);
                }
                here = false;
            }
        }
    }

    private static boolean isIn(String address, String letters) {
        return address.startsWith(letters) && Character.isDigit(address.charAt(letters.length()));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
