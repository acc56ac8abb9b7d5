package org.consultationdigest.extract.table;

import java.util.List;
import java.util.Optional;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.problem.Problem;

/**
 * What stood below one header.
 *
 * @param drafts its records
 * @param remainder its bands and empty rows
 * @param problems cells in doubt
 * @param pending a band at its end that no row followed: it may lead the next header
 */
record SegmentReading(
        List<Draft> drafts, List<Remainder> remainder, List<Problem> problems, Optional<String> pending) {}
