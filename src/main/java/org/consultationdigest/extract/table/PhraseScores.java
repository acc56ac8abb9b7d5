package org.consultationdigest.extract.table;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What the reading of a title as a phrase changes in the scores of its single words. */
final class PhraseScores {
    /** Those who say and answer something, and what it is about, stand in titles of other things too. */
    private static final Set<Field> MODIFIERS = EnumSet.of(Field.CONTRIBUTOR, Field.CONTACT, Field.REFERENCE);

    /** For what else a column is easily taken that holds this. */
    private static final Map<Field, Set<Field>> MISTAKEN = Map.of(
            Field.RESPONSE, EnumSet.of(Field.COMMENT, Field.STANCE),
            Field.PROPOSED_CHANGE, EnumSet.of(Field.COMMENT),
            Field.COMMENT, EnumSet.of(Field.NOTE),
            Field.RATIONALE, EnumSet.of(Field.COMMENT),
            Field.REFERENCE, EnumSet.of(Field.PAGE, Field.PARAGRAPH, Field.LINE));

    private static final double SURE = 7;
    private static final double MODIFIER = 7;
    private static final double PLACE_OF = 4;
    private static final double OTHER = 2;

    private PhraseScores() {}

    /**
     * Takes the reading of the phrase; the words that only tell of its head then say less by themselves.
     *
     * @param reading of a title
     * @param phrase whether the title has more than one word
     * @param scores of its words, changed in place
     */
    static void add(TitleGrammar.Reading reading, boolean phrase, EnumMap<Field, Double> scores) {
        if (reading.score() >= SURE) {
            MODIFIERS.stream()
                    .filter(field -> field != reading.field())
                    .forEach(field -> TableScores.shift(scores, field, field.isPlace() ? -PLACE_OF : -MODIFIER));
        }
        if (phrase && reading.score() >= SURE) {
            MISTAKEN.getOrDefault(reading.field(), Set.of())
                    .forEach(field -> TableScores.shift(scores, field, -PLACE_OF));
        }
        scores.merge(reading.field(), reading.score(), Math::max);
        reading.other().ifPresent(other -> scores.merge(other, reading.score() - OTHER, Math::max));
    }
}
