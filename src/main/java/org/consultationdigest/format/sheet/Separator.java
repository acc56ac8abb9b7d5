package org.consultationdigest.format.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What parts the cells of a text file.
 *
 * @param character the separator
 * @param quoted whether quotation marks hold cells together
 * @param declared whether the first line says so ({@code sep=;}) and is no row
 */
record Separator(char character, boolean quoted, boolean declared) {
    private static final List<Character> CANDIDATES = List.of('\t', ';', ',', '|');
    private static final int SAMPLE = 200_000;
    private static final int RECORDS = 300;
    private static final double NEARLY_ALL = 0.8;

    /** The separator that parts most rows into the same number of cells, more than one. */
    static Separator of(Path file, TextEncoding encoding) throws IOException {
        String sample = sample(file, encoding);
        if (sample.length() > 5 && sample.startsWith("sep=") && "\r\n".indexOf(sample.charAt(5)) >= 0) {
            return new Separator(sample.charAt(4), true, true);
        }
        Separator best = new Separator(',', true, false);
        double bestScore = 0;
        for (char candidate : CANDIDATES) {
            for (boolean quoted : new boolean[] {true, false}) {
                Separator separator = new Separator(candidate, quoted, false);
                double score = separator.consistency(sample) * (quoted ? 1 : 0.8);
                if (score > bestScore) {
                    best = separator;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    /** Whether nearly all rows of a text have the same number of cells, more than one, and there are several rows. */
    static boolean parts(Path file, TextEncoding encoding) throws IOException {
        String sample = sample(file, encoding);
        boolean several = sample.strip().indexOf('\n') > 0;
        return several && of(file, encoding).share(sample) >= NEARLY_ALL;
    }

    CSVFormat format() {
        return CSVFormat.Builder.create()
                .setDelimiter(character)
                .setQuote(quoted ? Character.valueOf('"') : null)
                .setIgnoreEmptyLines(false)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
    }

    /** The share of rows with the commonest number of cells, when that is more than one. */
    private double share(String sample) {
        Map<Integer, Integer> rowsBySize = rowsBySize(sample);
        int rows = rowsBySize.values().stream().mapToInt(Integer::intValue).sum();
        return rowsBySize.entrySet().stream()
                .filter(size -> size.getKey() > 1)
                .mapToDouble(size -> size.getValue() / (double) rows)
                .max()
                .orElse(0);
    }

    /** The share of rows with the commonest number of cells, weighed up a little by that number. */
    private double consistency(String sample) {
        Map<Integer, Integer> rowsBySize = rowsBySize(sample);
        int rows = rowsBySize.values().stream().mapToInt(Integer::intValue).sum();
        double best = 0;
        for (Map.Entry<Integer, Integer> size : rowsBySize.entrySet()) {
            if (size.getKey() > 1) {
                double share = size.getValue() / (double) rows;
                best = Math.max(best, share * share * Math.min(1 + size.getKey() * 0.02, 1.4));
            }
        }
        return best;
    }

    private Map<Integer, Integer> rowsBySize(String sample) {
        Map<Integer, Integer> rowsBySize = new HashMap<>();
        int rows = 0;
        try (CSVParser records = format().parse(new StringReader(sample))) {
            for (CSVRecord row : records) {
                if (rows >= RECORDS) {
                    break;
                }
                if (row.size() > 1 || !row.get(0).isBlank()) {
                    rowsBySize.merge(row.size(), 1, Integer::sum);
                    rows++;
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return Map.of();
        }
        return rowsBySize;
    }

    /** The beginning of the file. */
    static String sample(Path file, TextEncoding encoding) throws IOException {
        char[] characters = new char[SAMPLE];
        int filled = 0;
        try (BufferedReader reader = encoding.open(file)) {
            int read = reader.read(characters, 0, SAMPLE);
            while (read > 0) {
                filled += read;
                read = filled < SAMPLE ? reader.read(characters, filled, SAMPLE - filled) : -1;
            }
        }
        String sample = new String(characters, 0, filled);
        int lastLine = sample.lastIndexOf('\n');
        return filled == SAMPLE && lastLine > 0 ? sample.substring(0, lastLine) : sample;
    }
}
