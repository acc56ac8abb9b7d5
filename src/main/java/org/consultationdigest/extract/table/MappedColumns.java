package org.consultationdigest.extract.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.consultationdigest.extract.ColumnMapping;

/** Columns as a person says what they are. */
public final class MappedColumns {
    private static final int ROWS = 60;

    private final ColumnMapping mapping;
    private final ColumnAssigner assigner;

    MappedColumns(ColumnMapping mapping, ColumnAssigner assigner) {
        this.mapping = mapping;
        this.assigner = assigner;
    }

    /** The names of the fields that a column can be said to hold. */
    public static Set<String> fields() {
        return Arrays.stream(Field.values()).map(MappedColumns::name).collect(Collectors.toUnmodifiableSet());
    }

    private static String name(Field field) {
        return field == Field.NONE
                ? "other"
                : field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The row with most of the headers that are spoken of, of the first rows. */
    Optional<Header> find(List<Grid.Row> rows) {
        Optional<Header> best = Optional.empty();
        int most = 0;
        for (int i = 0; i < Math.min(ROWS, rows.size()); i++) {
            List<ColumnAssigner.Label> labels = HeaderLabels.of(rows.subList(i, i + 1));
            int named = (int)
                    labels.stream().filter(label -> !field(label).isEmpty()).count();
            if (named > most) {
                most = named;
                best = Optional.of(new Header(i, i + 1, columns(labels)));
            }
        }
        return best.filter(header -> header.columns().all().stream()
                .anyMatch(column -> column.field().saysSomething()));
    }

    private String field(ColumnAssigner.Label label) {
        return mapping.fieldOf(label.header());
    }

    /** What is spoken of is what it is said to be; of the other columns none is a comment where one is named. */
    private Columns columns(List<ColumnAssigner.Label> labels) {
        List<HeaderColumn> found = assigner.assign(labels, List.of()).all();
        boolean said = labels.stream().anyMatch(label -> named(field(label)).saysSomething());
        List<HeaderColumn> columns = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            String name = field(labels.get(i));
            HeaderColumn column = found.get(i);
            if (!name.isEmpty()) {
                columns.add(column.inferred(named(name)));
            } else {
                columns.add(said && column.field().saysSomething() ? column.inferred(Field.NONE) : column);
            }
        }
        return new Columns(columns);
    }

    private static Field named(String name) {
        return Arrays.stream(Field.values())
                .filter(field -> name(field).equals(name))
                .findFirst()
                .orElse(Field.NONE);
    }
}
