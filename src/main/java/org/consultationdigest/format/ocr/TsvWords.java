package org.consultationdigest.format.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads Tesseract's table of words: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. A
 * row of level 5 is a word, one of level 4 begins a line.
 */
final class TsvWords {
    private static final int COLUMNS = 12;
    private static final String LINE = "4";
    private static final String WORD = "5";

    private TsvWords() {}

    static List<RecognisedWord> of(String table) {
        List<RecognisedWord> words = new ArrayList<>();
        int line = -1;
        for (String row : table.lines().toList()) {
            String[] cells = row.split("\t", COLUMNS);
            if (cells[0].equals(LINE)) {
                line++;
            } else if (cells[0].equals(WORD) && cells.length == COLUMNS) {
                word(cells, line).ifPresent(words::add);
            }
        }
        return words;
    }

    private static Optional<RecognisedWord> word(String[] cells, int line) {
        String text = cells[11].strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RecognisedWord(
                text,
                Math.max(0, Double.parseDouble(cells[10])),
                line,
                Integer.parseInt(cells[6]),
                Integer.parseInt(cells[7]),
                Integer.parseInt(cells[8]),
                Integer.parseInt(cells[9])));
    }
}
