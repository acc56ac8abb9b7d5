package org.consultationdigest.extract.letter;

import java.util.List;
import java.util.Optional;
import org.consultationdigest.extract.Remainder.Why;

/**
 * Tells what stands around the comment tables of a document from remarks.
 *
 * <p>Where the comments come in a table, the lines around it are its titles, its preamble and its instructions. What asks
 * for something or judges something is a remark all the same; and where a letter with an addressee or a salutation stands
 * around the table, all of its body is.
 */
final class TableSurroundings {
    private final boolean letter;
    private final int firstTable;

    private TableSurroundings(boolean letter, int firstTable) {
        this.letter = letter;
        this.firstTable = firstTable;
    }

    /**
     * The surroundings of the tables.
     *
     * @param zoned the lines around them
     * @param firstTable the number of the first paragraph of the first table
     */
    static TableSurroundings of(List<ZonedLine> zoned, int firstTable) {
        boolean letter = zoned.stream()
                .filter(line -> !line.isBody())
                .map(line -> line.line().text())
                .anyMatch(text -> FurnitureCues.matches(FurnitureCues.ADDRESSEE, text)
                        || FurnitureCues.matches(FurnitureCues.SALUTATION, text));
        return new TableSurroundings(letter, firstTable);
    }

    /** What a text is that would be a remark in a letter; absent when it is one here too. */
    Optional<Why> why(OpenRemark remark) {
        String text = remark.text().strip();
        if (FormCues.isInstruction(text)) {
            return Optional.of(Why.INSTRUCTIONS);
        }
        if (FormCues.isTitle(text)) {
            return Optional.of(Why.TABLE_HEADER);
        }
        if (letter || RemarkCues.isSubstance(text)) {
            return Optional.empty();
        }
        boolean above = remark.location().paragraph().orElse(0) < firstTable;
        return Optional.of(above ? Why.TABLE_HEADER : Why.FURNITURE);
    }
}
