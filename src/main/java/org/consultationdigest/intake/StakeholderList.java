package org.consultationdigest.intake;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.consultationdigest.text.Folding;

/** Reads the stakeholder list: a CSV file with the columns name, aliases, type, invited and confidential. */
public final class StakeholderList {
    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x", "có", "co");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private StakeholderList() {}

    /**
     * The bodies on a list.
     *
     * @param file UTF-8, parted by commas or semicolons, the first line naming the columns; only name is needed
     * @throws IOException when it cannot be read
     * @throws IllegalArgumentException when it has no column {@code name}; the message says so in one line
     */
    public static Stakeholders read(Path file) throws IOException {
        String text = text(file);
        String firstLine = text.lines().findFirst().orElse("");
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(firstLine.contains(";") && !firstLine.contains(",") ? ';' : ',')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(true)
                .setAllowMissingColumnNames(true)
                .setTrailingData(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            if (parser.getHeaderNames().stream().noneMatch("name"::equalsIgnoreCase)) {
                throw new IllegalArgumentException(file + ": the first line must name a column \"name\"");
            }
            return new Stakeholders(bodies(parser));
        }
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).replaceFirst("^" + BYTE_ORDER_MARK, "");
        } catch (CharacterCodingException other) {
            throw new IOException(file + ": is not UTF-8: save it as \"CSV UTF-8\"", other);
        }
    }

    private static List<Stakeholder> bodies(CSVParser parser) {
        List<Stakeholder> bodies = new ArrayList<>();
        for (CSVRecord line : parser) {
            String name = cell(line, "name");
            if (!name.isBlank()) {
                Contributor contributor = new Contributor(name, cell(line, "type"), isYes(line, "confidential"));
                bodies.add(new Stakeholder(contributor, aliases(line), isYes(line, "invited")));
            }
        }
        return bodies;
    }

    private static List<String> aliases(CSVRecord line) {
        return Arrays.stream(cell(line, "aliases").split(";"))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .toList();
    }

    private static boolean isYes(CSVRecord line, String column) {
        return YES.contains(cell(line, column).toLowerCase(Locale.ROOT));
    }

    private static String cell(CSVRecord line, String column) {
        return line.isMapped(column) && line.isSet(column)
                ? Folding.shown(line.get(column)).strip()
                : "";
    }
}
