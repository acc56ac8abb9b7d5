package org.consultationdigest.digest;

import java.util.ArrayList;
import java.util.List;
import org.consultationdigest.outline.ReportOutline;
import org.consultationdigest.problem.Problem;

/**
 * All that a digest shows.
 *
 * @param consultation the name of the consultation
 * @param run the number of the run that makes it
 * @param language the language it is written in
 * @param outline the draft
 * @param rows one a group: those on the whole document first, then in the order of the draft, the unlinked last
 * @param comments every comment once, in the order of the documents
 * @param documents every received file, by path
 * @param problems what went wrong with no received file: the draft, the reviewed workbook
 * @param typed what people typed into other sheets than <em>Digest</em>
 * @param belongings what else they put into the workbook
 * @param participation who was asked, and what must not leave the secretariat
 */
public record Digest(
        String consultation,
        int run,
        DigestLanguage language,
        ReportOutline outline,
        List<DigestRow> rows,
        List<DigestComment> comments,
        List<DocumentEntry> documents,
        List<Problem> problems,
        List<TypedCell> typed,
        Belongings belongings,
        Participation participation) {

    public Digest {
        typed = List.copyOf(typed);
        rows = List.copyOf(rows);
        comments = List.copyOf(comments);
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
    }

    /** A digest in whose other sheets nobody has typed anything. */
    public Digest(
            String consultation,
            int run,
            DigestLanguage language,
            ReportOutline outline,
            List<DigestRow> rows,
            List<DigestComment> comments,
            List<DocumentEntry> documents,
            List<Problem> problems) {
        this(
                consultation,
                run,
                language,
                outline,
                rows,
                comments,
                documents,
                problems,
                List.of(),
                Belongings.NONE,
                Participation.NONE);
    }

    /**
     * The same digest with what people typed into its other sheets, each in its place; what has no place any more is
     * told in a further problem that holds the words.
     */
    public Digest withTyped(List<TypedCell> cells) {
        return new Digest(
                        consultation,
                        run,
                        language,
                        outline,
                        rows,
                        comments,
                        documents,
                        problems,
                        cells,
                        belongings,
                        participation)
                .withProblems(new TypedCells(cells).withoutPlace(this));
    }

    /** The same digest with what people put into the workbook besides their decisions. */
    public Digest withBelongings(Belongings theirs) {
        return new Digest(
                consultation,
                run,
                language,
                outline,
                rows,
                comments,
                documents,
                problems,
                typed,
                theirs,
                participation);
    }

    /** The same digest with further problems. */
    Digest withProblems(List<Problem> further) {
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(further);
        return new Digest(
                consultation, run, language, outline, rows, comments, documents, all, typed, belongings, participation);
    }

    /** The same digest with those who were asked to take part. */
    public Digest withParticipation(Participation asked) {
        return new Digest(
                consultation, run, language, outline, rows, comments, documents, problems, typed, belongings, asked);
    }

    /**
     * The ids under which rows are filed, from the top: the whole document, the draft's sections, sections that rows
     * name and the draft lacks, the unlinked.
     */
    public List<String> sections() {
        return DigestOrder.sections(this);
    }

    /** The rows that stand: all but those whose comments were withdrawn. */
    public List<DigestRow> standing() {
        return rows.stream().filter(row -> row.status() != RowStatus.WITHDRAWN).toList();
    }

    /** The ids of the rows in the order in which the sheet <em>Digest</em> has them. */
    public List<String> writtenOrder() {
        return DigestOrder.groups(DigestOrder.of(this));
    }

    /** How many problems it tells: those of files, of comments' links, and those of no file. */
    public int problemCount() {
        return LocatedProblem.of(this).size();
    }
}
