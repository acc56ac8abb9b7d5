package org.consultationdigest.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What people say of received files. The receipts themselves stay as they were received: what people say is laid over
 * them whenever they are looked at, so that a word taken back leaves no trace.
 *
 * @param said one for each file that something is said of
 */
public record FileVerdicts(List<FileVerdict> said) {
    private static final String REPLACED = "a reviewer says that its place is taken by ";
    private static final String IGNORED = "a reviewer says that it is to be ignored";

    public FileVerdicts {
        said = List.copyOf(said);
    }

    /** Nobody has said anything. */
    public static FileVerdicts none() {
        return new FileVerdicts(List.of());
    }

    /** What is said of a file. */
    public FileVerdict of(DocumentId file) {
        return said.stream()
                .filter(verdict -> verdict.file().equals(file))
                .findFirst()
                .orElseGet(() -> FileVerdict.none(file));
    }

    /**
     * The receipts as people see them: files that are replaced or ignored bring nothing, and bytes that were read under
     * such a file's name are read under the next one that holds them.
     *
     * @param received every receipt, by path
     */
    public List<Document> over(List<Document> received) {
        if (said.isEmpty()) {
            return received;
        }
        Map<DocumentId, Document> seen = new HashMap<>();
        received.forEach(document -> seen.put(document.id(), document));
        Set<DocumentId> out = new HashSet<>();
        for (FileVerdict verdict : said) {
            takeOut(verdict, seen, out);
        }
        return handOn(received, seen, out);
    }

    private static void takeOut(FileVerdict verdict, Map<DocumentId, Document> seen, Set<DocumentId> out) {
        Document by = seen.get(verdict.file());
        if (by == null) {
            return;
        }
        for (DocumentId replaced : verdict.replaces()) {
            Document old = seen.get(replaced);
            if (old != null && !replaced.equals(verdict.file())) {
                seen.put(replaced, old.superseded(verdict.file(), REPLACED + by.path()));
                out.add(replaced);
            }
        }
        if (verdict.ignored()) {
            seen.put(verdict.file(), by.settled(DocumentStatus.REFUSED, Optional.of(IGNORED)));
            out.add(verdict.file());
        }
    }

    /** Bytes whose bringer is out are brought by the first receipt of the same bytes that is not. */
    private static List<Document> handOn(List<Document> received, Map<DocumentId, Document> seen, Set<DocumentId> out) {
        Map<DocumentId, Document> heirs = new HashMap<>();
        List<Document> now = new ArrayList<>();
        for (Document document : received) {
            Document shown = seen.getOrDefault(document.id(), document);
            Optional<DocumentId> bringer = shown.sameAs().filter(out::contains);
            if (out.contains(document.id()) || bringer.isEmpty()) {
                now.add(shown);
                continue;
            }
            Document heir = heirs.get(bringer.get());
            if (heir == null) {
                Document outcome = received.stream()
                        .filter(each -> each.id().equals(bringer.get()))
                        .findFirst()
                        .orElse(shown);
                heir = shown.bringing().settled(outcome.status(), outcome.reason());
                heirs.put(bringer.get(), heir);
                now.add(heir);
            } else {
                now.add(shown.sameAs(heir));
            }
        }
        return now;
    }

    /** Whether nothing of a file stands because a person said so. */
    public boolean ignores(DocumentId file) {
        return of(file).ignored();
    }
}
