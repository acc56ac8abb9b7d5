package org.consultationdigest.digest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.consultationdigest.dedupe.GroupId;

/**
 * How a digest is divided among workbooks. One that is not too large is one workbook. A larger one is divided by section,
 * in the order of the draft: each part is a workbook with the sheets <em>Digest</em> and <em>Comments</em> of its sections,
 * and {@code digest.xlsx} is their index and has the other sheets. A section that is too large alone goes on in further
 * parts.
 */
public final class DigestParts {
    /**
     * The most rows of a sheet of a workbook unless the job says otherwise. A sheet could have 1,048,576 (Excel
     * specifications and limits), but 100,000 rows with their comments are a file of some 40 MB already, and twice that is
     * taken for the most that is still pleasant to work in.
     */
    public static final int USUAL_ROWS = 200_000;

    /** More sections of a part are told by the first and the last. */
    private static final int TOLD = 12;

    private final Digest digest;
    private final List<Part> parts;

    /**
     * One of several workbooks.
     *
     * @param number counted from 1
     * @param of how many there are
     * @param digest its rows and their comments, with the files that these come from
     * @param lines its rows as they stand in the sheet
     */
    record Part(int number, int of, Digest digest, List<DigestOrder.Line> lines) {
        String workbook() {
            return Workbooks.part(number);
        }

        List<String> writtenOrder() {
            return DigestOrder.groups(lines);
        }
    }

    private DigestParts(Digest digest, List<Part> parts) {
        this.digest = digest;
        this.parts = List.copyOf(parts);
    }

    /**
     * Divides a digest.
     *
     * @param rows the most rows, or comments, of a workbook
     */
    public static DigestParts of(Digest digest, int rows) {
        Map<GroupId, List<DigestComment>> comments = new HashMap<>();
        digest.comments()
                .forEach(comment -> comments.computeIfAbsent(comment.group(), id -> new ArrayList<>())
                        .add(comment));
        List<List<DigestOrder.Line>> slices = new SectionSlices(
                        rows, id -> comments.getOrDefault(id, List.of()).size())
                .of(DigestOrder.bySection(digest));
        if (slices.size() <= 1) {
            return new DigestParts(digest, List.of());
        }
        Digest divided = DividedFormulas.of(digest);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < slices.size(); i++) {
            parts.add(part(divided, slices, i));
        }
        return new DigestParts(divided, parts);
    }

    private static Part part(Digest digest, List<List<DigestOrder.Line>> slices, int index) {
        Digest part = PartOfDigest.of(digest, slices, index);
        return new Part(index + 1, slices.size(), part, DigestOrder.arranged(part, slices.get(index)));
    }

    /** The digest that was divided. */
    public Digest digest() {
        return digest;
    }

    /** The parts; none when all of it is one workbook. */
    List<Part> parts() {
        return parts;
    }

    /** The names of the workbooks beside {@code digest.xlsx}. */
    public List<String> workbooks() {
        return workbooks(parts.size());
    }

    /** The names of so many parts. */
    public static List<String> workbooks(int parts) {
        return IntStream.rangeClosed(1, parts).mapToObj(Workbooks::part).toList();
    }

    /** The ids of all rows in the order in which the workbooks have them. */
    public List<String> writtenOrder() {
        return parts.isEmpty()
                ? digest.writtenOrder()
                : parts.stream().flatMap(part -> part.writtenOrder().stream()).toList();
    }

    /** The sections that each part has rows of, in words, by its workbook. */
    public Map<String, String> workbookSections() {
        Map<String, String> sections = new LinkedHashMap<>();
        parts.forEach(part -> sections.put(part.workbook(), sections(part)));
        return sections;
    }

    /** The sections of a part; of many the first and the last. */
    String sections(Part part) {
        List<String> sections = part.lines().stream()
                .flatMap(line -> line.ofSection().stream())
                .distinct()
                .map(id -> Shown.section(id, digest.language()))
                .toList();
        return sections.size() <= TOLD
                ? String.join(", ", sections)
                : sections.get(0) + " – " + sections.get(sections.size() - 1);
    }

    /** The names of the lines of a slice. */
    static Set<String> names(List<DigestOrder.Line> lines) {
        Stream<String> names = lines.stream().map(DigestOrder.Line::name);
        return names.collect(HashSet::new, Set::add, Set::addAll);
    }
}
