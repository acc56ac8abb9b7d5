package org.consultationdigest.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.consultationdigest.dedupe.GroupId;
import org.consultationdigest.digest.Belongings;
import org.consultationdigest.digest.DigestColumn;
import org.consultationdigest.digest.Review;
import org.consultationdigest.problem.Problem;

/**
 * What a reviewed workbook says.
 *
 * @param rows what was typed, by row id; blank rows included, so that a word taken out is seen
 * @param problems rows that could not be told apart, with what was typed in them
 * @param strays words typed in rows that could not be told apart, by column
 * @param notRead review columns that the workbook does not have: a row's blank in one of them says nothing
 * @param elsewhere what was typed into the other sheets
 * @param origin which digest it is of; empty when a program that saved it dropped that
 * @param belongings what else people put into the workbook, with the order of the rows as they stand
 */
public record ReadBack(
        List<Row> rows,
        List<Problem> problems,
        Map<DigestColumn, List<String>> strays,
        Set<DigestColumn> notRead,
        Elsewhere elsewhere,
        Belongings belongings,
        Optional<Origin> origin) {
    public ReadBack {
        rows = List.copyOf(rows);
        strays = Map.copyOf(strays);
        notRead = Set.copyOf(notRead);
        problems = List.copyOf(problems);
    }

    /** A workbook that has all review columns and nothing in other sheets. */
    public ReadBack(List<Row> rows, List<Problem> problems) {
        this(rows, problems, Map.of(), Set.of(), Elsewhere.NOTHING, Belongings.NONE, Optional.empty());
    }

    /**
     * One row of the workbook.
     *
     * @param id the row of the digest
     * @param review what was typed
     * @param comment the mark of the comment that the row was written for, or else of the one that it shows
     */
    public record Row(GroupId id, Review review, Optional<String> comment) {
        /** A row of which nobody asks whose it is. */
        public Row(GroupId id, Review review) {
            this(id, review, Optional.empty());
        }
    }

    /**
     * Which digest a workbook is of.
     *
     * @param run the run that wrote it
     * @param parts how many further workbooks have its rows; 0 when it has them itself, or is one of these
     */
    public record Origin(String consultation, int run, int parts) {
        /** Where a workbook comes from that is no index. */
        public Origin(String consultation, int run) {
            this(consultation, run, 0);
        }
    }

    /** What the workbooks of one digest say together; empty when there are none. */
    public static Optional<ReadBack> together(List<ReadBack> parts) {
        return parts.size() <= 1 ? parts.stream().findFirst() : Optional.of(new PartsTogether(parts).readBack());
    }

    /** What the parts of a divided digest lose when they are read together. */
    public static List<Problem> lostTogether(List<ReadBack> parts) {
        return parts.size() <= 1 ? List.of() : new PartsTogether(parts).formulasLeft();
    }

    /** The same with where it comes from. */
    ReadBack from(Optional<Origin> digest) {
        return new ReadBack(rows, problems, strays, notRead, elsewhere, belongings, digest);
    }

    /** The same with what the other sheets hold, and what could not be told apart there. */
    ReadBack with(Elsewhere others, List<Problem> further) {
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(further);
        return new ReadBack(rows, all, strays, notRead, others, belongings, origin);
    }

    /** The same with only these rows. */
    public ReadBack with(List<Row> kept) {
        return new ReadBack(kept, problems, strays, notRead, elsewhere, belongings, origin);
    }

    /** The same with what else people put into the workbook. */
    ReadBack with(Belongings theirs) {
        return new ReadBack(rows, problems, strays, notRead, elsewhere, theirs, origin);
    }
}
