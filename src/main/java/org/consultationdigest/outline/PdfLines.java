package org.consultationdigest.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.consultationdigest.format.pdf.PdfContent;
import org.consultationdigest.format.pdf.PdfParagraph;
import org.consultationdigest.problem.Problem;

/**
 * The paragraphs of a PDF draft as lines of a draft: without running heads and feet, with levels where bookmarks or the
 * type give them. The position of a line is the place of its paragraph among all of the file, from 1; its page is the
 * physical one.
 */
final class PdfLines {
    private static final int TABLE_ROWS = 3;

    private final PdfContent pdf;
    private final Map<Integer, Integer> levels = new HashMap<>();
    private final Map<Integer, String> joined = new HashMap<>();
    /** Lines that are the rest of a heading, with the place where it begins. */
    private final Map<Integer, Integer> swallowed = new HashMap<>();

    private final List<Problem> problems = new ArrayList<>();
    private final List<DraftLine> lines = new ArrayList<>();

    PdfLines(PdfContent pdf) {
        this.pdf = pdf;
        read();
    }

    List<DraftLine> lines() {
        return lines;
    }

    /** The printed lines with the place of their paragraph. */
    List<PlacedLine> placed() {
        return body().stream()
                .flatMap(position -> paragraph(position).lines().stream()
                        .map(line -> new PlacedLine(line, swallowed.getOrDefault(position, position))))
                .toList();
    }

    /** The printed lines, those of tables of contents left out, with the place of their paragraph among all of the file. */
    List<PlacedLine> printed() {
        Set<Integer> contents = new HashSet<>();
        lines.stream().filter(DraftLine::contents).forEach(line -> contents.add(line.position()));
        return body().stream()
                .filter(position -> !contents.contains(position))
                .flatMap(position -> paragraph(position).lines().stream().map(line -> new PlacedLine(line, position)))
                .toList();
    }

    /** What is wrong with the bookmarks. */
    List<Problem> problems() {
        return problems;
    }

    private void read() {
        List<Integer> body = body();
        Set<Integer> contents = ContentsLines.among(
                body.stream().map(position -> paragraph(position).text()).toList());
        Set<Integer> tables = tables(body);
        List<DraftLine> plain = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            plain.add(line(body.get(i), tables.contains(body.get(i)), contents.contains(i)));
        }
        int usual = TypeLevels.usualSize(plain);
        readBookmarks(plain);
        if (levels.isEmpty()) {
            levels.putAll(TypeLevels.of(plain));
        }
        plain.stream()
                .filter(line -> !swallowed.containsKey(line.position()))
                .map(line -> marked(line, usual))
                .forEach(lines::add);
    }

    private List<Integer> body() {
        List<Integer> body = new ArrayList<>();
        for (int position = 1; position <= pdf.paragraphs().size(); position++) {
            switch (paragraph(position).place()) {
                case BODY, FOOTNOTE, LEFT_COLUMN, RIGHT_COLUMN -> body.add(position);
                case PAGE_HEADER, PAGE_FOOTER, MARGIN -> {}
            }
        }
        return body;
    }

    private void readBookmarks(List<DraftLine> plain) {
        BookmarkMatch match = BookmarkMatch.of(
                pdf.bookmarks(),
                plain.stream()
                        .filter(line -> !line.contents() && !line.inTable())
                        .map(line -> new BookmarkMatch.Candidate(
                                line.position(),
                                line.text(),
                                paragraph(line.position()).page()))
                        .toList());
        for (BookmarkMatch.Found found : match.found()) {
            int first = found.positions().get(0);
            levels.put(first, found.level());
            StringBuilder text = new StringBuilder();
            found.positions()
                    .forEach(position ->
                            text.append(' ').append(paragraph(position).text()));
            joined.put(first, text.toString().strip());
            found.positions().stream().skip(1).forEach(position -> swallowed.put(position, first));
        }
        problems.addAll(match.problems());
    }

    /** Rows of cells: lines of several parts, or many of two parts below each other. */
    private Set<Integer> tables(List<Integer> body) {
        Set<Integer> rows = new HashSet<>();
        List<Integer> run = new ArrayList<>();
        for (int position : body) {
            int cells = cells(paragraph(position).text());
            if (cells > 2) {
                rows.add(position);
            }
            if (cells > 1) {
                run.add(position);
                continue;
            }
            rows.addAll(run.size() >= TABLE_ROWS ? run : List.of());
            run.clear();
        }
        rows.addAll(run.size() >= TABLE_ROWS ? run : List.of());
        return rows;
    }

    /** The parts of a line that stand apart; a label before its words is no cell. */
    private static int cells(String text) {
        List<String> parts = new ArrayList<>(List.of(text.split("\t", -1)));
        boolean labelled = parts.size() > 1
                && (parts.get(0).matches("\\(?[\\p{L}0-9.]{1,10}[.)]")
                        || LabelParser.parse(text).isPresent());
        return labelled ? parts.size() - 1 : parts.size();
    }

    private DraftLine line(int position, boolean inTable, boolean contents) {
        PdfParagraph paragraph = paragraph(position);
        String text = paragraph.text();
        boolean letters = text.codePoints().anyMatch(Character::isUpperCase);
        return new DraftLine(
                position,
                text,
                Optional.empty(),
                "",
                OptionalInt.empty(),
                "",
                paragraph.bold(),
                letters && text.codePoints().noneMatch(Character::isLowerCase),
                (int) Math.round(2 * paragraph.fontSize()),
                inTable || paragraph.place() == PdfParagraph.Place.FOOTNOTE,
                contents,
                OptionalInt.of(paragraph.page()));
    }

    private DraftLine marked(DraftLine line, int usual) {
        Integer level = levels.get(line.position());
        return new DraftLine(
                line.position(),
                joined.getOrDefault(line.position(), line.text()),
                line.label(),
                line.list(),
                level == null ? OptionalInt.empty() : OptionalInt.of(level),
                line.style(),
                line.bold() || line.size() >= TypeLevels.LARGER * usual,
                line.capitals(),
                line.size(),
                line.inTable(),
                line.contents(),
                line.page());
    }

    private PdfParagraph paragraph(int position) {
        return pdf.paragraphs().get(position - 1);
    }
}
