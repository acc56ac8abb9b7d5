package org.consultationdigest.format.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Which comment answers which, and which threads are closed: the part {@code commentsExtended} of MS-DOCX 2.5.4. */
final class CommentThreads {
    private final Map<String, Entry> entries = new HashMap<>();

    private record Entry(Optional<String> parent, boolean resolved) {}

    void read(PartXml xml) throws XMLStreamException {
        while (xml.next()) {
            if (xml.isStart() && xml.name().equals("x:commentEx")) {
                xml.attribute("paraId").ifPresent(id -> entries.putIfAbsent(key(id), entry(xml)));
            }
        }
    }

    private static Entry entry(PartXml xml) {
        return new Entry(
                xml.attribute("paraIdParent").map(CommentThreads::key),
                xml.attribute("done").isPresent() && Values.on(xml.attribute("done")));
    }

    /** The paragraph that stands for the comment which is answered. */
    Optional<String> parent(String paraId) {
        return Optional.ofNullable(entries.get(key(paraId))).flatMap(Entry::parent);
    }

    boolean isResolved(String paraId) {
        Entry entry = entries.get(key(paraId));
        return entry != null && entry.resolved();
    }

    /** Of how many paragraphs it tells. */
    int size() {
        return entries.size();
    }

    boolean knows(String paraId) {
        return entries.containsKey(key(paraId));
    }

    /** Ids are hexadecimal numbers, written with capitals or without. */
    static String key(String paraId) {
        return paraId.strip().toUpperCase(Locale.ROOT);
    }
}
