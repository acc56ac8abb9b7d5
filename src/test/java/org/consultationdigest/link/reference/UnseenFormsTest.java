package org.consultationdigest.link.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Forms written down before they were tried: the grammar as it then was read 185 of 214 cells in English and Vietnamese, 185
 * of 209 in French and Spanish, and 55 of 61 sentences. What is still misread is listed when a share falls.
 */
class UnseenFormsTest {
    private static final double LEAST_SHARE = 0.97;

    private final ReferenceParser parser = new ReferenceParser();

    /** A form and what it means. */
    private record Form(String written, String target) {}

    @ParameterizedTest
    @ValueSource(strings = {"unseen-cells.tsv", "unseen-cells-romance.tsv"})
    void readsCellsThatTheGrammarWasNotWrittenFor(String file) throws IOException {
        assertShare(forms(file), parser::cell, UnaryOperator.identity());
    }

    @Test
    void readsSentencesThatTheGrammarWasNotWrittenFor() throws IOException {
        assertShare(forms("unseen-texts.tsv"), this::certain, UnaryOperator.identity());
    }

    /** Ways in which the same words reach us from other programs and hands. */
    static Stream<UnaryOperator<String>> writings() {
        return Stream.of(
                form -> form.replace(' ', '\u00A0'),
                form -> form.replace(" ", "  "),
                form -> form.replace("-", "\u2011"),
                form -> form + ".",
                form -> form + ":",
                form -> form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1),
                form -> " \u200B" + form + "\t");
    }

    @ParameterizedTest
    @MethodSource("writings")
    void readsThemAlikeHoweverTheyAreSpacedAndMarked(UnaryOperator<String> writing) throws IOException {
        List<Form> all = new ArrayList<>(forms("unseen-cells.tsv"));
        all.addAll(forms("unseen-cells-romance.tsv"));
        assertShare(all, parser::cell, writing);
    }

    private List<Mention> certain(String text) {
        return parser.text(text).stream()
                .filter(mention -> !(mention.reference() instanceof Reference.Title title) || title.certain())
                .toList();
    }

    private static void assertShare(
            List<Form> forms, Function<String, List<Mention>> reader, UnaryOperator<String> writing) {
        List<String> misses = new ArrayList<>();
        for (Form form : forms) {
            String read =
                    Notation.of(reader.apply(writing.apply(form.written()))).replaceAll("[\\s\\h]+", " ");
            if (!read.equals(form.target())) {
                misses.add(form.written() + " -> " + read + ", not " + form.target());
            }
        }
        double share = 1 - (double) misses.size() / forms.size();
        assertThat(share)
                .as("%d of %d missed: %s", misses.size(), forms.size(), String.join("\n", misses))
                .isGreaterThanOrEqualTo(LEAST_SHARE);
    }

    private static List<Form> forms(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(UnseenFormsTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .map(fields -> new Form(fields[0], fields[1]))
                    .toList();
        }
    }
}
