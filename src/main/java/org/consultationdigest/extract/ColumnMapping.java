package org.consultationdigest.extract;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a person says the columns of some tables are.
 *
 * @param files the names of the files it holds for; {@code *} stands for any characters, {@code ?} for one
 * @param sheets the names of the sheets, in the same way
 * @param fields what the column under a header holds: the header as written, in the same way, and the name of the field
 */
public record ColumnMapping(String files, String sheets, Map<String, String> fields) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

    public ColumnMapping {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** Whether it holds for a sheet of a file; the file's path may go through containers. */
    public boolean holdsFor(String path, String sheet) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        return matches(files, name) && matches(sheets, sheet);
    }

    /** The name of the field of the column with this header; empty when it is not spoken of. */
    public String fieldOf(String header) {
        String line = header.replaceAll("\\s+", " ").strip();
        return fields.entrySet().stream()
                .filter(entry -> matches(entry.getKey().replaceAll("\\s+", " ").strip(), line))
                .map(entry -> entry.getValue().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
    }

    private static boolean matches(String pattern, String text) {
        String expression = pattern.chars()
                .mapToObj(c -> c == '*' ? ".*" : c == '?' ? ".?" : Pattern.quote(Character.toString(c)))
                .collect(Collectors.joining());
        return Pattern.compile(expression, FLAGS).matcher(text).matches();
    }
}
