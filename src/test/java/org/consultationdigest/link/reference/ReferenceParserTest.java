package org.consultationdigest.link.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ReferenceParserTest {
    private static final String FORMS = "/org/consultationdigest/link/reference/";

    private final ReferenceParser parser = new ReferenceParser();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = FORMS + "cells.tsv", delimiter = '\t', quoteCharacter = '`')
    void readsACellOfAReferenceColumn(String cell, String target) {
        assertThat(Notation.of(parser.cell(cell))).isEqualTo(target);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = FORMS + "texts.tsv", delimiter = '\t', quoteCharacter = '`')
    void readsRunningText(String text, String references) {
        assertThat(Notation.of(withoutPossibleTitles(parser.text(text)))).isEqualTo(references);
    }

    /** Words behind a unit are only a title when the draft has it. */
    private static List<Mention> withoutPossibleTitles(List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> !(mention.reference() instanceof Reference.Title title) || title.certain())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = FORMS + "texts.tsv", delimiter = '\t', quoteCharacter = '`')
    void givesTheWordsOfEachReferenceAsTheyStand(String text, String ignored) {
        assertThat(parser.text(text))
                .allSatisfy(mention -> assertThat(text.substring(mention.start(), mention.end()))
                        .isEqualTo(mention.words()));
    }

    @Test
    void readsTheSameWithTheToneOnAnotherVowel() {
        String misplaced = Normalizer.normalize("đọan 45", Normalizer.Form.NFC);
        assertThat(Notation.of(parser.cell(misplaced))).isEqualTo("PARA=45");
    }

    @Test
    void readsAnEmptyCellAsNothing() {
        assertThat(parser.cell("")).isEmpty();
        assertThat(parser.cell(" \n ")).isEmpty();
        assertThat(parser.text("")).isEmpty();
    }
}
