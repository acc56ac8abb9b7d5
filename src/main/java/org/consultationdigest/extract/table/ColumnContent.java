package org.consultationdigest.extract.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the cells beneath one header look like; of two meanings of a header the one that such cells can have is right. */
final class ColumnContent {
    /** So many rows show what a column holds. */
    private static final int ROWS = 30;

    private static final int FEWEST = 2;
    /** So many cells of one look are no chance. */
    private static final int ENOUGH = 5;

    private static final int LONGEST_COUNT = 10;
    private static final double MOST = 0.7;
    private static final double MISFIT = 4;
    /** As much as a title that names a place says. */
    private static final double PLACED = 6;

    private static final double FITS = 2 * MISFIT;
    /** Cells that can be but one of the things that a title may mean. */
    private static final Map<CellLook, Field> LOOKS_LIKE =
            Map.of(CellLook.RECOMMENDATION, Field.REC_NO, CellLook.KIND, Field.TYPE, CellLook.MAIL, Field.CONTACT);

    private static final Set<Field> NEVER_SENTENCES = EnumSet.of(
            Field.SEQ,
            Field.CONTRIBUTOR_TYPE,
            Field.CONTACT,
            Field.LETTER_NO,
            Field.DATE,
            Field.PAGE,
            Field.LINE,
            Field.PARAGRAPH,
            Field.TYPE,
            Field.STANCE,
            Field.REC_STATE,
            Field.REC_POSITION,
            Field.SDG,
            Field.DEADLINE,
            Field.DECISION);
    private static final Set<Field> STANCE_OR_COMMENT = EnumSet.of(Field.STANCE, Field.COMMENT);
    private static final Set<Field> NEVER_NAMES = EnumSet.of(Field.RATIONALE, Field.DRAFT_TEXT);
    private static final Set<Field> NEVER_FIGURES =
            EnumSet.of(Field.COMMENT, Field.RATIONALE, Field.DRAFT_TEXT, Field.PROPOSED_CHANGE, Field.CONTRIBUTOR);

    private static final Set<Field> NEVER_TICKS =
            EnumSet.of(Field.COMMENT, Field.RATIONALE, Field.DRAFT_TEXT, Field.PROPOSED_CHANGE, Field.CONTRIBUTOR);
    private static final Set<Field> NEVER_VERDICTS = EnumSet.of(Field.CONTRIBUTOR, Field.CONTACT, Field.REC_STATE);

    private static final Pattern LAST_FIGURES = Pattern.compile("\\d+$");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern FIRST = Pattern.compile("0*1[.)]?");

    private final List<String> cells = new ArrayList<>();
    /** What was asked before; each header that is tried asks the same. */
    private final Map<CellLook, Boolean> most = new EnumMap<>(CellLook.class);

    private ColumnContent() {}

    /** The content of each column of a table, as far as it shows in the first rows. */
    static List<ColumnContent> of(List<ColumnAssigner.Label> labels, List<Grid.Row> beneath) {
        List<ColumnContent> contents = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            contents.add(new ColumnContent());
        }
        for (Grid.Row row : beneath.subList(0, Math.min(ROWS, beneath.size()))) {
            int label = 0;
            for (Grid.Cell cell : row.cells()) {
                while (label < labels.size() && labels.get(label).last() < cell.column()) {
                    label++;
                }
                boolean inside = label < labels.size()
                        && labels.get(label).first() <= cell.column()
                        && cell.column() + cell.columns() - 1
                                <= labels.get(label).last();
                if (inside && !cell.text().isBlank()) {
                    contents.get(label).cells.add(cell.text().strip());
                }
            }
        }
        return contents;
    }

    /** Takes from the meanings of a header those that its cells cannot have, if they can have another of them. */
    void weigh(Map<Field, Double> meanings) {
        Set<Field> misfits = misfits();
        if (most(CellLook.VERDICT)) {
            meanings.keySet().removeAll(NEVER_VERDICTS);
        }
        if (mostEither(CellLook.VERDICT, CellLook.VOTE)) {
            meanings.computeIfPresent(
                    Field.DECISION,
                    (decision, score) -> Math.max(score, meanings.getOrDefault(Field.RESPONSE, 0.0) + 1));
        }
        if (most(CellLook.PLACE) && meanings.containsKey(Field.DRAFT_TEXT)) {
            meanings.merge(Field.REFERENCE, FITS, Math::max);
            TableScores.shift(meanings, Field.DRAFT_TEXT, -MISFIT);
        }
        if (cells.size() >= ENOUGH && most(CellLook.FIGURE)) {
            // A plan or a budget, whatever its columns of amounts are called: nobody speaks in figures alone.
            meanings.keySet().removeAll(NEVER_FIGURES);
        }
        if (most(CellLook.TICK)) {
            meanings.keySet().removeIf(NEVER_TICKS::contains);
        }
        LOOKS_LIKE.forEach((look, field) -> {
            if (most(look)) {
                TableScores.shift(meanings, field, FITS);
            }
        });
        if (most(CellLook.KEYWORD)
                && !most(CellLook.TICK)
                && !most(CellLook.FIGURE)
                && none(CellLook.VOTE)
                && none(CellLook.YES_NO)) {
            boolean choice = STANCE_OR_COMMENT.equals(meanings.keySet());
            if (choice) {
                meanings.remove(Field.COMMENT);
            } else {
                TableScores.shift(meanings, Field.STANCE, -2 * MISFIT);
            }
        }
        if (most(CellLook.NAMED_PLACE) && meanings.remove(Field.COMMENT) != null) {
            meanings.merge(Field.REFERENCE, PLACED, Double::max);
        }
        boolean other = meanings.keySet().stream().anyMatch(field -> !misfits.contains(field));
        if (other && cells.size() >= FEWEST) {
            misfits.forEach(field -> meanings.computeIfPresent(field, (key, score) -> score - MISFIT));
        }
    }

    private Set<Field> misfits() {
        if (most(CellLook.SENTENCE)) {
            return NEVER_SENTENCES;
        }
        if (most(CellLook.NAME)) {
            return NEVER_NAMES;
        }
        return most(CellLook.FIGURE) ? NEVER_FIGURES : Set.of();
    }

    /** Whether nearly all cells look so. */
    boolean most(CellLook look) {
        return most.computeIfAbsent(look, asked -> cells.size() >= FEWEST && mostLook(asked::fits));
    }

    /** How many letters a cell has on average; 0 where none is filled. */
    double length() {
        return cells.stream().mapToInt(String::length).average().orElse(0);
    }

    /** Whether no cell looks so. */
    boolean none(CellLook look) {
        return cells.stream().noneMatch(look::fits);
    }

    /** Whether nearly all cells look one way or the other. */
    boolean mostEither(CellLook look, CellLook other) {
        return cells.size() >= FEWEST && mostLook(cell -> look.fits(cell) || other.fits(cell));
    }

    /** Asks no further than until too many look otherwise. */
    private boolean mostLook(Predicate<String> so) {
        int others = 0;
        for (String cell : cells) {
            others += so.test(cell) ? 0 : 1;
            if (cells.size() - others < cells.size() * MOST) {
                return false;
            }
        }
        return true;
    }

    /** Whether the cells count from one, no figure twice. */
    boolean countsRecords() {
        return most(CellLook.FIGURE) && FIRST.matcher(cells.get(0)).matches() && noneTwice();
    }

    /** Whether the cells count on from one number to the next. */
    boolean countsOn() {
        for (int i = 0; i < cells.size(); i++) {
            boolean next = cells.get(i).length() < LONGEST_COUNT
                    && cells.get(i).chars().allMatch(c -> c >= '0' && c <= '9')
                    && (i == 0 || Long.parseLong(cells.get(i)) == Long.parseLong(cells.get(i - 1)) + 1);
            if (!next) {
                return false;
            }
        }
        return cells.size() >= FEWEST;
    }

    /** Whether each cell is a number or a code of its own, as those of records are. */
    boolean numbersRecords() {
        return countsRecords() || (most(CellLook.CODE) && noneTwice() && oneSeries());
    }

    /** Whether each cell is a whole number of its own. */
    boolean numbersOnce() {
        return cells.size() >= FEWEST
                && noneTwice()
                && cells.stream().allMatch(cell -> WHOLE_NUMBER.matcher(cell).matches());
    }

    /** Whether the cells differ in their last figures only. */
    private boolean oneSeries() {
        return cells.stream()
                        .map(cell -> LAST_FIGURES.matcher(cell).replaceFirst(""))
                        .distinct()
                        .count()
                == 1;
    }

    private boolean noneTwice() {
        return new HashSet<>(cells).size() == cells.size();
    }
}
