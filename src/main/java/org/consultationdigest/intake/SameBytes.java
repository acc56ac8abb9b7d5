package org.consultationdigest.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Settles which of the receipts with the same bytes brings their comments; the others are noted as the same. */
final class SameBytes {
    private SameBytes() {}

    /**
     * The receipts, each content brought by exactly one of those that stand.
     *
     * @param receipts by path
     * @param broughtBefore those that brought their content until now: they keep it; after them comes what is new, and
     *     then what was the same as one that is gone, the first by path each time
     */
    static List<Document> noted(List<Document> receipts, Set<DocumentId> broughtBefore) {
        Map<String, Document> bringers = new HashMap<>();
        choose(bringers, receipts, document -> document.brings() && broughtBefore.contains(document.id()));
        choose(bringers, receipts, Document::brings);
        choose(bringers, receipts, Document::stands);
        return receipts.stream()
                .map(document -> document.stands() ? noted(document, bringers) : document)
                .toList();
    }

    private static void choose(Map<String, Document> bringers, List<Document> receipts, Predicate<Document> eligible) {
        receipts.stream()
                .filter(eligible)
                .forEach(document -> bringers.putIfAbsent(document.sha256().orElseThrow(), document));
    }

    private static Document noted(Document document, Map<String, Document> bringers) {
        Document bringer = bringers.getOrDefault(document.sha256().orElseThrow(), document);
        return bringer.id().equals(document.id()) ? document.bringing() : document.sameAs(bringer);
    }
}
