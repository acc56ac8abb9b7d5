package org.consultationdigest.extract;

import java.util.List;
import java.util.Optional;

/**
 * What a person says of the columns of tables, the first that fits counts.
 *
 * @param all in the order of the job file
 */
public record ColumnMappings(List<ColumnMapping> all) {
    public ColumnMappings {
        all = List.copyOf(all);
    }

    /** Nothing is said: the columns are found by their titles. */
    public static ColumnMappings none() {
        return new ColumnMappings(List.of());
    }

    /** The mapping of a sheet of a file. */
    public Optional<ColumnMapping> of(String path, String sheet) {
        return all.stream().filter(mapping -> mapping.holdsFor(path, sheet)).findFirst();
    }
}
