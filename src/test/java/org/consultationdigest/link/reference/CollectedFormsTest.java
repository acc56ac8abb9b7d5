package org.consultationdigest.link.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The collected ways of referring to a place, read as cells of a reference column. */
class CollectedFormsTest {
    private static final double LEAST_SHARE = 0.97;

    private final ReferenceParser parser = new ReferenceParser();

    @Test
    void readsTheCollectedFormsToTheirTargets() throws IOException {
        Map<String, String> forms = forms();
        List<String> misses = new ArrayList<>();
        forms.forEach((form, target) -> {
            String read = read(form);
            if (!read.equals(target)) {
                misses.add(form + " -> " + read + ", not " + target);
            }
        });
        double share = 1 - (double) misses.size() / forms.size();
        assertThat(share).as("misses: %s", String.join("\n", misses)).isGreaterThanOrEqualTo(LEAST_SHARE);
    }

    @Test
    void takesNothingFromOutsideForAPlaceInTheDraft() throws IOException {
        forms().forEach((form, target) -> {
            if (target.equals("NONE") || target.startsWith("EXT")) {
                assertThat(read(form)).as(form).isEqualTo(target);
            }
        });
    }

    private String read(String form) {
        return form.lines().map(parser::cell).map(Notation::of).distinct().collect(Collectors.joining(" / "));
    }

    /** Form to target; alternatives of a form, parted by a stroke or comma in the file, one a line. */
    private static Map<String, String> forms() throws IOException {
        Path file = Path.of(System.getProperty("test.data", "../shared/data")).resolve("reference-forms.tsv");
        assumeTrue(Files.exists(file), "the collected forms are not at hand");
        Map<String, String> forms = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] fields = line.split("\t", -1);
            if (!fields[0].equals("form")) {
                forms.put(asTyped(fields[0]), fields[2]);
            }
        }
        return forms;
    }

    /** What stands in the cell: the file describes some of them in brackets. */
    private static String asTyped(String form) {
        if (form.endsWith("(NFD)")) {
            String decomposed = Normalizer.normalize(form.replace(" (NFD)", ""), Normalizer.Form.NFD);
            return Normalizer.normalize(decomposed, Normalizer.Form.NFC);
        }
        if (form.startsWith("n/a, -,")) {
            return "n/a\n-\n ";
        }
        return form.replaceAll(" \\((numeric|date) (cell|serial)\\)", "")
                .replace(" / ", "\n")
                .replace("\\n", ",");
    }
}
