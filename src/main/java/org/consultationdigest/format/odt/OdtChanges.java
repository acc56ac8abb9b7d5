package org.consultationdigest.format.odt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.consultationdigest.format.word.WordChange;

/** The tracked changes of a file: told at its beginning, and marked where they stand. */
final class OdtChanges {
    private final Map<String, WordChange> changes = new HashMap<>();
    private final Map<String, String> deleted = new HashMap<>();
    private final Map<String, WordChange> open = new LinkedHashMap<>();

    /** Reads the list that has just begun, to its end. */
    void read(OdtXml xml) throws XMLStreamException {
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.isStart() && xml.name().equals("text:changed-region")) {
                readRegion(xml, xml.attribute("id").orElse(""));
            }
        }
    }

    private void readRegion(OdtXml xml, String id) throws XMLStreamException {
        WordChange.Kind kind = WordChange.Kind.INSERTED;
        boolean format = false;
        Optional<String> author = Optional.empty();
        Optional<LocalDate> date = Optional.empty();
        List<String> words = new ArrayList<>();
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "text:deletion" -> kind = WordChange.Kind.DELETED;
                case "text:format-change" -> format = true;
                case "dc:creator" -> author = OdtAnnotations.words(xml.elementText());
                case "dc:date" -> date = OdtAnnotations.day(xml.elementText());
                case "text:p", "text:h" -> words.add(OdtText.plain(xml));
                default -> {}
            }
        }
        if (!format) {
            changes.put(id, new WordChange(kind, id, author, date, Optional.empty()));
            deleted.put(id, String.join("\n", words));
        }
    }

    /** Words put in begin here, or words taken out that the file leaves in their place. */
    void begin(String id) {
        WordChange change = changes.get(id);
        if (change != null) {
            open.put(id, change);
        }
    }

    void end(String id) {
        open.remove(id);
    }

    /** The changes that words which stand here stand in. */
    List<WordChange> open() {
        return open.isEmpty() ? List.of() : List.copyOf(open.values());
    }

    /** The words that were taken out here; empty when none were. */
    String deleted(String id) {
        return deleted.getOrDefault(id, "");
    }

    /** The changes that words taken out here stand in. */
    List<WordChange> deleting(String id) {
        List<WordChange> all = new ArrayList<>(open.values());
        WordChange change = changes.get(id);
        if (change != null) {
            all.add(change);
        }
        return all;
    }
}
