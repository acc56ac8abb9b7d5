package org.consultationdigest.extract.table;

import java.util.List;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.problem.Problem;

/**
 * A comment table taken apart.
 *
 * @param mapping which column was read as what, one line for the person ({@code C: comment "Nội dung góp ý"; ...})
 * @param comments one a record, in their order
 * @param remainder titles, headers, bands, responses and empty records
 * @param problems cells whose value is in doubt
 */
public record TableReading(
        String mapping, List<ExtractedComment> comments, List<Remainder> remainder, List<Problem> problems) {}
