package org.consultationdigest.job;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.consultationdigest.format.ocr.RecognitionSettings;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The entry {@code ocr} of a job file: {@code on}, {@code off}, or the languages and the confidence asked for. */
final class RecognitionEntries {
    private static final String TAKES =
            "\"ocr\" takes on, off, or the keys languages (vie+eng) and minimum-confidence (0 to 100)";

    /** Tesseract's names of languages: letters and digits, with a kind of writing behind a bar ({@code chi_sim}). */
    private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z][a-zA-Z0-9_]{1,30}");

    private static final int SURE = 100;

    private final IntFunction<String> place;

    private RecognitionEntries(IntFunction<String> place) {
        this.place = place;
    }

    /**
     * Reads the entry.
     *
     * @param node what stands behind {@code ocr}
     * @param place how a line of the job file is told
     * @throws UsageException when it says something else
     */
    static RecognitionSettings read(Node node, IntFunction<String> place) {
        RecognitionEntries entries = new RecognitionEntries(place);
        return node instanceof MappingNode lines ? entries.keys(lines) : entries.onOrOff(node);
    }

    private RecognitionSettings onOrOff(Node node) {
        boolean on = text(node).equals("on") || text(node).equals("true");
        if (!on && !text(node).equals("off") && !text(node).equals("false")) {
            throw wrong(node);
        }
        return new RecognitionSettings(
                on, RecognitionSettings.USUAL.languages(), RecognitionSettings.USUAL.minimumConfidence());
    }

    private RecognitionSettings keys(MappingNode lines) {
        List<String> languages = RecognitionSettings.USUAL.languages();
        int confidence = RecognitionSettings.USUAL.minimumConfidence();
        for (NodeTuple line : lines.getValue()) {
            switch (text(line.getKeyNode())) {
                case "languages" -> languages = languages(line.getValueNode());
                case "minimum-confidence" -> confidence = confidence(line.getValueNode());
                default -> throw wrong(line.getKeyNode());
            }
        }
        return new RecognitionSettings(true, languages, confidence);
    }

    private List<String> languages(Node node) {
        List<String> languages =
                Arrays.stream(text(node).split("\\+", -1)).map(String::strip).toList();
        if (!languages.stream().allMatch(language -> LANGUAGE.matcher(language).matches())) {
            throw wrong(node);
        }
        return languages;
    }

    private int confidence(Node node) {
        try {
            int confidence = Integer.parseInt(text(node));
            if (confidence >= 0 && confidence <= SURE) {
                return confidence;
            }
        } catch (NumberFormatException e) {
            // told below, as any other value that is no such number
        }
        throw wrong(node);
    }

    private static String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    }

    private UsageException wrong(Node node) {
        int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
        return new UsageException(place.apply(line) + TAKES);
    }
}
