package org.consultationdigest.extract.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.consultationdigest.text.Folding;
import org.junit.jupiter.api.Test;

/** The collected headers, each placed in tables with neighbours of its own language. */
class ColumnSynonymsTest {
    private static final List<Field> ORDER = List.of(
            Field.SEQ,
            Field.CONTRIBUTOR,
            Field.CONTRIBUTOR_TYPE,
            Field.CONTACT,
            Field.LETTER_NO,
            Field.DATE,
            Field.REC_NO,
            Field.REC_STATE,
            Field.REC_POSITION,
            Field.THEME,
            Field.GROUP,
            Field.SDG,
            Field.REFERENCE,
            Field.PARAGRAPH,
            Field.PAGE,
            Field.LINE,
            Field.DRAFT_TEXT,
            Field.TYPE,
            Field.STANCE,
            Field.COMMENT,
            Field.PROPOSED_CHANGE,
            Field.RATIONALE,
            Field.IMPLEMENTATION,
            Field.RESPONSE,
            Field.DECISION,
            Field.LEAD_AGENCY,
            Field.COOP_AGENCY,
            Field.DEADLINE,
            Field.NOTE);
    private static final Set<Field> OF_RECOMMENDATIONS =
            EnumSet.of(Field.REC_NO, Field.REC_STATE, Field.REC_POSITION, Field.IMPLEMENTATION);
    private static final Set<Field> ALWAYS = EnumSet.of(Field.SEQ, Field.CONTRIBUTOR, Field.REFERENCE, Field.COMMENT);
    private static final int TABLES = 7;

    private record Synonym(Field field, String language, String header) {}

    @Test
    void readsNearlyEveryCollectedHeaderAmongNeighboursOfItsLanguage() throws IOException {
        Path list = Path.of(System.getProperty("test.data", "../shared/data"), "column-synonyms.tsv");
        assumeTrue(Files.exists(list));
        List<Synonym> synonyms = read(list);
        Random random = new Random(20261123);
        List<String> misses = new ArrayList<>();
        int tables = 0;
        for (Synonym synonym : synonyms) {
            for (int i = 0; i < TABLES; i++) {
                List<Synonym> table = table(synonym, synonyms, random);
                Field read = fieldOf(synonym, table);
                tables++;
                if (read != synonym.field()) {
                    misses.add(synonym + " read as " + read + " in "
                            + table.stream().map(Synonym::header).toList());
                }
            }
        }
        misses.forEach(System.out::println);
        double share = 1 - misses.size() / (double) tables;
        System.out.printf(Locale.ROOT, "%d headers, %d tables, %.4f read%n", synonyms.size(), tables, share);
        assertThat(share).isGreaterThanOrEqualTo(0.97);
    }

    private static List<Synonym> read(Path list) throws IOException {
        return Files.readAllLines(list).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(parts -> new Synonym(Field.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1], parts[2]))
                .toList();
    }

    private static Field fieldOf(Synonym synonym, List<Synonym> table) {
        List<ColumnAssigner.Label> labels = new ArrayList<>();
        for (Synonym column : table) {
            int at = labels.size() + 1;
            labels.add(new ColumnAssigner.Label(at, at, "column " + at, List.of(column.header())));
        }
        return new ColumnAssigner(new HeaderScores(HeaderWords.standard()))
                .assign(labels, List.of())
                .all()
                .get(table.indexOf(synonym))
                .field();
    }

    private static List<Synonym> table(Synonym target, List<Synonym> synonyms, Random random) {
        Set<Field> fields = EnumSet.copyOf(ALWAYS);
        if (OF_RECOMMENDATIONS.contains(target.field())) {
            fields.addAll(OF_RECOMMENDATIONS);
        }
        for (int i = 0; i < 3; i++) {
            Field field = ORDER.get(random.nextInt(ORDER.size()));
            if (!OF_RECOMMENDATIONS.contains(field)) {
                fields.add(field);
            }
        }
        fields.remove(target.field());
        List<Synonym> table = new ArrayList<>(List.of(target));
        for (Field field : fields) {
            List<Synonym> choice = synonyms.stream()
                    .filter(other -> other.field() == field && other.language().equals(target.language()))
                    .filter(other -> !Folding.folded(other.header()).equals(Folding.folded(target.header())))
                    .toList();
            if (!choice.isEmpty()) {
                table.add(choice.get(random.nextInt(choice.size())));
            }
        }
        table.sort(Comparator.comparingInt(column -> ORDER.indexOf(column.field())));
        return table;
    }
}
