package org.consultationdigest.review;

import java.util.Map;
import org.consultationdigest.dedupe.GroupId;
import org.consultationdigest.digest.Review;

/**
 * A workbook that came back from people.
 *
 * @param name for the person
 * @param base what its rows held when it was written: what differs from it was typed since
 * @param readBack what it holds now
 */
public record ReviewedCopy(String name, Map<GroupId, Review> base, ReadBack readBack) {
    public ReviewedCopy {
        base = Map.copyOf(base);
    }
}
