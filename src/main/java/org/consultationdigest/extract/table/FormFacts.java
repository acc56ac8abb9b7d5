package org.consultationdigest.extract.table;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consultationdigest.text.Folding;

/**
 * What the labelled lines of a form say of all its rows: {@code Name of organisation: ...} above the table.
 *
 * @param body the body that filled it in, as written
 * @param letterNumber the number of the letter it came with
 * @param date the day it bears
 */
public record FormFacts(Optional<String> body, Optional<String> letterNumber, Optional<LocalDate> date) {
    private static final double SURE = 4.5;
    private static final Set<Field> ABOUT =
            EnumSet.of(Field.CONTRIBUTOR, Field.CONTRIBUTOR_TYPE, Field.CONTACT, Field.LETTER_NO, Field.DATE);
    private static final int LONGEST_LABEL = 80;
    private static final int LONGEST_VALUE = 200;
    private static final Pattern LABELLED = Pattern.compile("([^:]{2,80}):\\s*(\\S.*)", Pattern.DOTALL);

    /**
     * Reads the lines above a table.
     *
     * @param rows rows of labels and values; a label ends in a colon or has its value in the next cell
     */
    public static FormFacts read(List<Grid.Row> rows) {
        return read(rows, labels());
    }

    static FormFacts read(List<Grid.Row> rows, HeaderScores labels) {
        FormFacts facts = new FormFacts(Optional.empty(), Optional.empty(), Optional.empty());
        for (Grid.Row row : rows) {
            List<Grid.Cell> filled = Rows.filled(row);
            for (int i = 0; i < filled.size(); i++) {
                String text = filled.get(i).text().strip();
                Matcher labelled = LABELLED.matcher(text);
                if (labelled.matches()) {
                    facts = facts.with(labelled.group(1), labelled.group(2), labels);
                } else if (filled.size() == 2 && i == 0 && text.length() <= LONGEST_LABEL) {
                    facts = facts.with(text, filled.get(1).text().strip(), labels);
                }
            }
        }
        return facts;
    }

    /** Whether a label asks who fills the form in, how to reach them, or when and with which letter they do. */
    public static boolean isAbout(String label) {
        return ABOUT.contains(field(label, labels()));
    }

    /** Whether a line titles a column of comments or answers, as forms have them in the page header; no body is called so. */
    static boolean isColumnTitle(String line, HeaderScores labels) {
        Field field = field(line, labels);
        return field.saysSomething() || field == Field.RESPONSE || field == Field.DECISION;
    }

    /** These facts, and where they are silent the others. */
    public FormFacts orElse(FormFacts others) {
        return new FormFacts(body.or(others::body), letterNumber.or(others::letterNumber), date.or(others::date));
    }

    private FormFacts with(String label, String value, HeaderScores labels) {
        boolean fits = value.length() <= LONGEST_VALUE && value.indexOf('\n') < 0 && field(value, labels) == Field.NONE;
        if (!fits) {
            return this;
        }
        String shown = Folding.shown(value);
        return switch (field(label, labels)) {
            case CONTRIBUTOR -> new FormFacts(body.or(() -> Optional.of(shown)), letterNumber, date);
            case LETTER_NO -> new FormFacts(body, letterNumber.or(() -> Optional.of(shown)), date);
            // A reviewer, a respondent: whoever it is that the form asks for, a body may have filled it in.
            case CONTACT ->
                new FormFacts(body.or(() -> Optional.of(shown).filter(Organisations::isBody)), letterNumber, date);
            case DATE -> new FormFacts(body, letterNumber, date.or(() -> Dates.read(shown, label)));
            default -> this;
        };
    }

    private static HeaderScores labels() {
        return HeaderScores.ofLabels(HeaderWords.standard());
    }

    private static Field field(String label, HeaderScores labels) {
        return labels.of(label).entrySet().stream()
                .filter(score -> score.getValue() >= SURE)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Field.NONE);
    }
}
