package org.consultationdigest.job;

import java.util.LinkedHashMap;
import java.util.Map;
import org.consultationdigest.digest.Digest;
import org.consultationdigest.digest.DocumentEntry;
import org.consultationdigest.digest.RowStatus;
import org.consultationdigest.intake.DocumentStatus;
import org.consultationdigest.link.LinkTarget;

/**
 * What a run did, in numbers.
 *
 * @param files received files by what became of them; their sum is what was received
 * @param comments comments in the digest
 * @param groups rows of the digest by status
 * @param unlinked comments without a section
 * @param setAside texts that are no comments
 * @param problems problems told
 */
public record RunSummary(
        Map<DocumentStatus, Integer> files,
        int comments,
        Map<RowStatus, Integer> groups,
        int unlinked,
        int setAside,
        int problems) {

    /** The numbers of a digest. */
    static RunSummary of(Digest digest) {
        Map<DocumentStatus, Integer> files = new LinkedHashMap<>();
        for (DocumentStatus status : DocumentStatus.values()) {
            files.put(status, 0);
        }
        Map<RowStatus, Integer> groups = new LinkedHashMap<>();
        for (RowStatus status : RowStatus.values()) {
            groups.put(status, 0);
        }
        int setAside = 0;
        for (DocumentEntry entry : digest.documents()) {
            files.merge(entry.document().status(), 1, Integer::sum);
            setAside += entry.setAside();
        }
        digest.rows().forEach(row -> groups.merge(row.status(), 1, Integer::sum));
        int unlinked = (int) digest.comments().stream()
                .filter(comment -> comment.member().comment().section().equals(LinkTarget.UNLINKED))
                .count();
        return new RunSummary(files, digest.comments().size(), groups, unlinked, setAside, digest.problemCount());
    }

    /** How many files were received. */
    public int received() {
        return files.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many files have this status. */
    public int files(DocumentStatus status) {
        return files.getOrDefault(status, 0);
    }

    /** How many rows the digest has. */
    public int rows() {
        return groups.values().stream().mapToInt(Integer::intValue).sum();
    }
}
