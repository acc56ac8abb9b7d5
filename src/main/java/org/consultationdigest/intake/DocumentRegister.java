package org.consultationdigest.intake;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Keeps the receipts: what was received before and what the inbox holds now give what is received in all.
 *
 * <p>The receipt of a content is never struck out: other bytes at the same path supersede the earlier ones, the same
 * bytes at another path are noted as the same, and a file that is gone from the inbox stays received. Only notes go: that
 * a path waits, when it waits no more; that it could not be read, when its file is taken or when the container it came in
 * is replaced.
 */
public final class DocumentRegister {
    /** Parts the name of a container from that of a part. */
    static final String PART = "!/";

    private static final Comparator<Document> BY_PATH = Comparator.comparing(Document::path)
            .thenComparing(document -> document.sha256().isEmpty())
            .thenComparing(Document::stands)
            .thenComparing(document -> document.id().value());

    /** What the inbox holds now, by path. */
    private final SortedMap<String, Arrival> here = new TreeMap<>();

    private DocumentRegister(List<Arrival> arrivals) {
        arrivals.forEach(arrival -> here.put(arrival.path(), arrival));
    }

    /**
     * The receipts after a look at the inbox.
     *
     * @param known the receipts so far, in any order
     * @param arrivals what the inbox holds now, each path once, in any order
     * @return all receipts by path; of one path what was replaced, then what stands, then a note
     */
    public static List<Document> update(List<Document> known, List<Arrival> arrivals) {
        DocumentRegister register = new DocumentRegister(arrivals);
        Map<DocumentId, Document> receipts = new LinkedHashMap<>();
        known.stream()
                .flatMap(document -> register.after(document).stream())
                .forEach(document -> receipts.put(document.id(), document));
        register.arrived().forEach(document -> receipts.putIfAbsent(document.id(), document));
        Set<DocumentId> broughtBefore =
                known.stream().filter(Document::brings).map(Document::id).collect(Collectors.toSet());
        return SameBytes.noted(receipts.values().stream().sorted(BY_PATH).toList(), broughtBefore);
    }

    /** The receipts of what the inbox holds, as if it had come for the first time. */
    private List<Document> arrived() {
        return here.values().stream()
                .map(arrival -> arrival instanceof Arrival.Content content
                        ? Document.received(content)
                        : Document.noted((Arrival.WithoutContent) arrival))
                .toList();
    }

    /** What becomes of an earlier receipt; empty when it was a note that holds no longer. */
    private Optional<Document> after(Document document) {
        return document.sha256().isEmpty() ? noteAfter(document) : Optional.of(contentAfter(document));
    }

    private Optional<Document> noteAfter(Document note) {
        boolean holds = note.status() == DocumentStatus.REFUSED
                && !here.containsKey(note.path())
                && containerNow(note).isEmpty();
        return holds ? Optional.of(note) : Optional.empty();
    }

    private Document contentAfter(Document document) {
        Arrival arrival = here.get(document.path());
        if (arrival instanceof Arrival.Content now) {
            DocumentId id = DocumentId.of(now.path(), now.sha256());
            if (id.equals(document.id())) {
                return document.stands() ? document.seenAgain(now) : Document.received(now);
            }
            return replaced(document, id, "a newer file with this name has arrived");
        }
        if (arrival != null) {
            return document;
        }
        return containerNow(document)
                .map(by -> replaced(document, by, "the file it came in was replaced by one without it"))
                .orElse(document);
    }

    private static Document replaced(Document earlier, DocumentId by, String why) {
        return earlier.stands() ? earlier.superseded(by, why) : earlier;
    }

    /** For a part that is not here: the outermost container of its path that is here, and so holds it no longer. */
    private Optional<DocumentId> containerNow(Document part) {
        String path = part.path();
        for (int end = path.indexOf(PART); end >= 0; end = path.indexOf(PART, end + 1)) {
            if (here.get(path.substring(0, end)) instanceof Arrival.Content container) {
                return Optional.of(DocumentId.of(container.path(), container.sha256()));
            }
        }
        return Optional.empty();
    }
}
