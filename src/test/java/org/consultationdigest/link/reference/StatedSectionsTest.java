package org.consultationdigest.link.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The section cells that reviewers filled in a real consultation. */
class StatedSectionsTest {
    private static final double LEAST_SHARE = 0.99;
    /** The number of a section; items of a list in it ({@code #14}, {@code bullet 13}) are none. */
    private static final Pattern NUMBER = Pattern.compile("(?<![#\\d.]|bullet )\\d{1,2}(?:\\.\\d{1,2})*");

    private final ReferenceParser parser = new ReferenceParser();

    @Test
    void readsTheSectionsThatReviewersStated() throws IOException {
        List<String> cells = cells();
        List<String> misses = new ArrayList<>();
        for (String cell : cells) {
            List<String> stated = numbers(cell);
            List<String> read = read(cell);
            if (!read.equals(stated)) {
                misses.add(cell + " -> " + read + " not " + stated);
            }
        }
        double share = 1 - (double) misses.size() / cells.size();
        assertThat(share).as("misses: %s", String.join("\n", misses)).isGreaterThanOrEqualTo(LEAST_SHARE);
    }

    private static List<String> numbers(String cell) {
        List<String> numbers = new ArrayList<>();
        Matcher number = NUMBER.matcher(cell);
        while (number.find()) {
            numbers.add(number.group());
        }
        return numbers;
    }

    /** The ends of what the cell refers to: sections, or numbers that may be either. */
    private List<String> read(String cell) {
        return parser.cell(cell).stream()
                .map(Mention::reference)
                .filter(Reference.Place.class::isInstance)
                .map(Reference.Place.class::cast)
                .flatMap(place ->
                        place.steps().stream().filter(step -> step.unit().isSection() || place.bare()))
                .filter(step -> step.unit() != Unit.POINT)
                .flatMap(step -> step.extents().stream())
                .flatMap(extent -> Stream.concat(Stream.of(extent.from()), extent.to().stream()))
                .map(Label::shown)
                .toList();
    }

    private static List<String> cells() throws IOException {
        Path file = Path.of(System.getProperty("test.data", "../shared/data")).resolve("uspki/links.tsv");
        assumeTrue(Files.exists(file), "the real consultation is not at hand");
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(line -> line.split("\t", -1)[4])
                .filter(cell -> NUMBER.matcher(cell).find())
                .toList();
    }
}
