package org.consultationdigest.digest;

/**
 * What a person filters a column by.
 *
 * @param column the name of the column
 * @param criteria the content of the element {@code filterColumn} (ECMA-376 part 1, 18.3.2.7), verbatim
 */
public record ColumnFilter(String column, String criteria) {}
