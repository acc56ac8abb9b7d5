package org.consultationdigest.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.consultationdigest.link.SectionLink.Inferred;
import org.consultationdigest.link.SectionLink.Unlinked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of the draft that a comment repeats, not always to the letter. */
class QuotedWordsTest {
    private final SectionLinker linker = new SectionLinker(Draft.report());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The words "receive a monthly allowance under the social protection scheme" need a source.              | II.B.2[7]
            «Persons with disability receive monthly allowances under social protection scheme» is not true.        | II.B.2[7]
            “under the Press Law” is vague.                                                                         | II.C[8]
            That the press operates under the press law and reaches every province is simply not the case.         | II.C[8]
            Who says the share of children in school rose to ninety seven per cent in the last year?               | II.B.1[5]
            """)
    void findsThemDespiteSmallDifferences(String text, String target) {
        SectionLink link = Remark.saying(text).linkedBy(linker);
        assertThat(link)
                .isInstanceOfSatisfying(
                        Inferred.class, inferred -> assertThat(inferred.rule()).isEqualTo(LinkRule.QUOTATION));
        assertThat(SectionLinkerTest.shown(link)).isEqualTo(target);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The words "in the last year of the school" are wrong.
            "the press of other countries and their provinces" should be named.
            Persons with disabilities should be asked first.
            """)
    void doesNotTakeAFewCommonWordsForARepetition(String text) {
        assertThat(Remark.saying(text).linkedBy(linker)).isInstanceOf(Unlinked.class);
    }

    @Test
    void choosesNoneOfTwoParagraphsWithTheSameWords() {
        SectionLinker twice = new SectionLinker(new Draft()
                .section("I", "Women")
                .paragraph("1", "Resources remain limited in remote areas of the country and data are poor.")
                .section("II", "Children")
                .paragraph("2", "Resources remain limited in remote areas of the country and data are poor.")
                .outline());
        SectionLink link = Remark.saying("“Resources remain limited in remote areas of the country” says nothing.")
                .linkedBy(twice);
        assertThat(link).isInstanceOf(Unlinked.class);
        assertThat(link.candidates()).extracting(SectionLink.Candidate::section).containsExactly("I", "II");
    }
}
