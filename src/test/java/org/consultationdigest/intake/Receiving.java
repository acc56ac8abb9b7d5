package org.consultationdigest.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.consultationdigest.text.Sha256;

/** A consultation's receipts over several looks at its inbox. */
final class Receiving {
    private List<Document> receipts = List.of();

    /** A file with these words in it. */
    static Arrival file(String path, String words) {
        return new Arrival.Content(path, Optional.empty(), Sha256.hex(words), "text/plain");
    }

    static Arrival growing(String path) {
        return new Arrival.WithoutContent(path, Optional.empty(), DocumentStatus.PENDING, "still being written");
    }

    static Arrival refused(String path) {
        return new Arrival.WithoutContent(path, Optional.empty(), DocumentStatus.REFUSED, "locked");
    }

    Receiving look(Arrival... here) {
        return look(Arrays.asList(here));
    }

    Receiving look(List<Arrival> here) {
        receipts = DocumentRegister.update(receipts, here);
        return this;
    }

    /** What reading made of a path's file. */
    Receiving settle(String path, DocumentStatus outcome) {
        receipts = receipts.stream()
                .map(document -> document.path().equals(path) && document.brings()
                        ? document.settled(outcome, Optional.empty())
                        : document)
                .toList();
        return this;
    }

    List<Document> receipts() {
        return receipts;
    }

    /** The receipts, a line each: {@code a.docx SAME as b.docx}. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Document document : receipts) {
            lines.add(document.path() + " " + document.status()
                    + document.sameAs().map(id -> " as " + path(id)).orElse("")
                    + document.replacedBy().map(id -> " by " + path(id)).orElse(""));
        }
        return lines;
    }

    private String path(DocumentId id) {
        return receipts.stream()
                .filter(document -> document.id().equals(id))
                .map(Document::path)
                .findFirst()
                .orElse("nothing");
    }
}
