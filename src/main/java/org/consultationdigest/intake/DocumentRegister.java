package org.consultationdigest.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps the receipts: what was received before and what the inbox holds now give what is received in all.
 *
 * <p>A receipt is never struck out: other bytes at the same path supersede the earlier ones, the same bytes at another
 * path are noted as the same, and a file that is gone from the inbox stays received. Only a note that a path waits or
 * could not be read goes when its file is taken.
 */
public final class DocumentRegister {
    /** Parts the name of a container from that of a part. */
    static final String PART = "!/";

    private DocumentRegister() {}

    /**
     * The receipts after a look at the inbox.
     *
     * @param known the receipts so far
     * @param arrivals what the inbox holds now
     * @return all receipts by path, the older content of a path before the newer
     */
    public static List<Document> update(List<Document> known, List<Arrival> arrivals) {
        Set<String> here = arrivals.stream().map(Arrival::path).collect(Collectors.toSet());
        Map<DocumentId, Document> receipts = new LinkedHashMap<>();
        known.stream()
                .filter(document -> document.sha256().isPresent() || isStillRefused(document, here))
                .forEach(document -> receipts.put(document.id(), document));
        arrivals.stream().sorted(Comparator.comparing(Arrival::path)).forEach(arrival -> receive(receipts, arrival));
        withdrawPartsOfReplacedContainers(receipts, arrivals, here);
        return byPath(withSameBytesNoted(receipts.values()));
    }

    private static boolean isStillRefused(Document document, Set<String> here) {
        return document.status() == DocumentStatus.REFUSED && !here.contains(document.path());
    }

    private static void withdrawPartsOfReplacedContainers(
            Map<DocumentId, Document> receipts, List<Arrival> arrivals, Set<String> here) {
        for (Arrival arrival : arrivals) {
            if (arrival instanceof Arrival.Content container) {
                DocumentId by = DocumentId.of(container.path(), container.sha256());
                for (Document part : List.copyOf(receipts.values())) {
                    if (part.path().startsWith(container.path() + PART) && !here.contains(part.path())) {
                        supersede(receipts, part, by);
                    }
                }
            }
        }
    }

    private static void receive(Map<DocumentId, Document> receipts, Arrival arrival) {
        if (arrival instanceof Arrival.Content content) {
            receiveContent(receipts, content);
        } else if (arrival instanceof Arrival.WithoutContent without) {
            Document waiting = waiting(without);
            receipts.put(waiting.id(), waiting);
        }
    }

    private static void receiveContent(Map<DocumentId, Document> receipts, Arrival.Content arrival) {
        DocumentId id = DocumentId.of(arrival.path(), arrival.sha256());
        for (Document earlier : List.copyOf(receipts.values())) {
            if (earlier.path().equals(arrival.path()) && !earlier.id().equals(id)) {
                supersede(receipts, earlier, id);
            }
        }
        Document before = receipts.get(id);
        if (before == null || before.status() == DocumentStatus.SUPERSEDED) {
            receipts.put(id, received(id, arrival));
        }
    }

    private static Document received(DocumentId id, Arrival.Content arrival) {
        return new Document(
                id,
                arrival.path(),
                Optional.of(arrival.sha256()),
                Optional.of(arrival.mediaType()),
                DocumentStatus.READ,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                arrival.workshop());
    }

    private static void supersede(Map<DocumentId, Document> receipts, Document earlier, DocumentId by) {
        if (isActive(earlier)) {
            receipts.put(earlier.id(), superseded(earlier, by));
        }
    }

    private static Document superseded(Document earlier, DocumentId by) {
        return new Document(
                earlier.id(),
                earlier.path(),
                earlier.sha256(),
                earlier.mediaType(),
                DocumentStatus.SUPERSEDED,
                Optional.empty(),
                Optional.of(by),
                Optional.of("a newer file with this name has arrived"),
                earlier.workshop());
    }

    private static Document waiting(Arrival.WithoutContent arrival) {
        return new Document(
                DocumentId.of(arrival.path(), arrival.status().name()),
                arrival.path(),
                Optional.empty(),
                Optional.empty(),
                arrival.status(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(arrival.reason()),
                arrival.workshop());
    }

    private static List<Document> withSameBytesNoted(Iterable<Document> receipts) {
        Map<String, Document> first = new LinkedHashMap<>();
        // Whoever brought the comments so far keeps them; otherwise the first path has them.
        for (Document document : receipts) {
            if (isActive(document) && document.status() != DocumentStatus.SAME) {
                first.putIfAbsent(document.sha256().orElseThrow(), document);
            }
        }
        List<Document> noted = new ArrayList<>();
        for (Document document : receipts) {
            noted.add(isActive(document) ? notedBeside(first, document) : document);
        }
        return noted;
    }

    private static Document notedBeside(Map<String, Document> first, Document document) {
        Document bringer = first.computeIfAbsent(document.sha256().orElseThrow(), sha256 -> document);
        if (bringer.id().equals(document.id())) {
            return document.status() == DocumentStatus.SAME ? promoted(document) : document;
        }
        return new Document(
                document.id(),
                document.path(),
                document.sha256(),
                document.mediaType(),
                DocumentStatus.SAME,
                Optional.of(bringer.id()),
                Optional.empty(),
                Optional.of("the same bytes as " + bringer.path()),
                document.workshop());
    }

    private static Document promoted(Document same) {
        return new Document(
                same.id(),
                same.path(),
                same.sha256(),
                same.mediaType(),
                DocumentStatus.READ,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                same.workshop());
    }

    private static boolean isActive(Document document) {
        return document.sha256().isPresent() && document.status() != DocumentStatus.SUPERSEDED;
    }

    private static List<Document> byPath(List<Document> receipts) {
        return receipts.stream().sorted(Comparator.comparing(Document::path)).toList();
    }
}
