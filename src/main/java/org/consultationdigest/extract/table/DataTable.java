package org.consultationdigest.extract.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Tells tables of data (plans, budgets, lists of parts, accounts) from tables of what people said: where a title may mean
 * comments but as well any other thing, what stands beside and beneath it decides.
 */
final class DataTable {
    /** So many rows show what a column holds. */
    private static final int ROWS = 30;

    private static final int FEWEST = 2;
    private static final double MOST = 0.7;
    private static final double HALF = 0.5;
    /** Two columns of amounts make a plan or a budget. */
    private static final int PLAN = 2;

    private static final int NAME_WORDS = 2;
    private static final Pattern BESIDE_FIGURES = Pattern.compile("[%$€£+*]|(?<=\\d)\\s?\\p{L}{1,3}\\.?$");
    private static final Pattern THOUSANDS =
            Pattern.compile("[(-]?\\d{1,3}(?:[.,\\s]\\d{3})+(?:[.,]\\d{1,2})?\\)?|-\\d{1,12}");

    /** {@code 8h30 – 9h15}, {@code 14:00-14:20}: the hours of a programme; one hour alone may say when somebody spoke. */
    private static final String HOUR = "\\d{1,2}\\s?(?::\\d{2}|(?:h|giờ)\\s?\\d{0,2})\\s?(?:[ap]\\.?m\\.?)?";

    private static final Pattern HOURS = Pattern.compile(
            "(?:(?:from|từ|de) )?" + HOUR + "\\s?(?:[-–—]|to|đến|à|a)\\s?" + HOUR,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Fields that only a table of comments has beside its comments. */
    private static final Set<Field> OF_COMMENTS = EnumSet.of(
            Field.REFERENCE,
            Field.PAGE,
            Field.LINE,
            Field.PARAGRAPH,
            Field.DRAFT_TEXT,
            Field.THEME,
            Field.CONTRIBUTOR,
            Field.STANCE,
            Field.RATIONALE,
            Field.REC_NO,
            Field.RESPONSE);

    private final Columns columns;
    private final List<List<String>> cells = new ArrayList<>();

    /**
     * A table.
     *
     * @param columns its columns
     * @param beneath the rows below its header
     */
    DataTable(Columns columns, List<Grid.Row> beneath) {
        this.columns = columns;
        columns.all().forEach(column -> cells.add(new ArrayList<>()));
        for (Grid.Row row : beneath.subList(0, Math.min(ROWS, beneath.size()))) {
            for (Grid.Cell cell : row.cells()) {
                int column = columns.indexAt(cell.column());
                if (column >= 0 && !cell.text().isBlank()) {
                    cells.get(column).add(cell.text().strip());
                }
            }
        }
    }

    /**
     * Whether the table is one of data, so that nothing in it was said of a draft.
     *
     * @param forComments whether a title is one for comments and for nothing else
     */
    boolean isOne(Predicate<String> forComments) {
        if (isRecord()) {
            return true;
        }
        List<Integer> said = new ArrayList<>();
        for (int i = 0; i < columns.all().size(); i++) {
            HeaderColumn column = columns.all().get(i);
            boolean sure = (column.field() == Field.PROPOSED_CHANGE && !most(cells.get(i), DataTable::isAmount))
                    || column.field() == Field.ANSWER
                    || (column.field() == Field.COMMENT && forComments.test(column.header()));
            if (sure) {
                return false;
            }
            if (column.field() == Field.COMMENT) {
                said.add(i);
            }
        }
        return isProgramme() || said.stream().allMatch(this::isOfData);
    }

    /** Whether what was taken for the titles are a record themselves: amounts and hours title nothing. */
    private boolean isRecord() {
        List<String> titles = columns.all().stream()
                .map(HeaderColumn::header)
                .filter(title -> !title.isBlank())
                .toList();
        return titles.stream().anyMatch(title -> isInThousands(title) || isHours(title))
                || titles.stream().filter(DataTable::isAmount).count() > PLAN;
    }

    /** What is done from one hour to another, by whom. */
    boolean isProgramme() {
        return cells.stream().anyMatch(column -> most(column, DataTable::isHours));
    }

    private static boolean isHours(String cell) {
        return HOURS.matcher(cell.strip()).matches();
    }

    private boolean isOfData(int comment) {
        List<String> texts = cells.get(comment);
        if (texts.isEmpty()) {
            return false;
        }
        int amounts = amounts();
        boolean answered = columns.has(Field.RESPONSE) || columns.has(Field.DRAFT_TEXT);
        boolean company = columns.all().stream().anyMatch(column -> OF_COMMENTS.contains(column.field()));
        boolean prose = isProse(texts);
        boolean inferred = columns.all().get(comment).score() <= HeaderScores.RECOGNISED;
        boolean names = most(texts, DataTable::isWord) || (inferred && (!prose || most(texts, Senders::isBody)));
        return (amounts >= PLAN && !answered) || (!company && (amounts > 0 || !prose)) || (!answered && names);
    }

    /** How many columns hold amounts: figures that nothing is known of, or thousands, which name no place. */
    private int amounts() {
        int amounts = 0;
        for (int i = 0; i < cells.size(); i++) {
            boolean unknown = columns.all().get(i).field() == Field.NONE;
            Predicate<String> amount = unknown ? DataTable::isAmount : DataTable::isInThousands;
            amounts += most(cells.get(i), amount) ? 1 : 0;
        }
        return amounts;
    }

    private static boolean isInThousands(String cell) {
        return THOUSANDS.matcher(cell).matches();
    }

    private static boolean isAmount(String cell) {
        String figures = BESIDE_FIGURES.matcher(cell).replaceAll("").strip();
        return figures.chars().anyMatch(Character::isDigit) && CellLook.FIGURE.fits(figures);
    }

    /** Whether half of the cells are sentences. */
    private static boolean isProse(List<String> texts) {
        return texts.stream().filter(Prose::isSentence).count() >= texts.size() * HALF;
    }

    private static boolean isWord(String cell) {
        return Prose.words(cell, NAME_WORDS + 1) <= NAME_WORDS;
    }

    private static boolean most(List<String> texts, Predicate<String> so) {
        return texts.size() >= FEWEST && texts.stream().filter(so).count() >= texts.size() * MOST;
    }
}
