package org.consultationdigest.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.consultationdigest.extract.Channel;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.pdf.Submissions;
import org.consultationdigest.outline.DraftParagraph;
import org.consultationdigest.outline.ReportOutline;
import org.consultationdigest.outline.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft that came back as plain text or as a web page. */
class CopiesAsTextTest {
    private static final String SCHOOLS =
            "The number of schools in the hills rose by a third between 2019 and 2024, and each district has a secondary school.";
    private static final String WATER =
            "The State does not charge households in the delta for drinking water during the dry months of the year.";
    private static final String ROADS =
            "Roads to forty villages were paved, which shortened the way to the nearest health station by half an hour.";

    @TempDir
    Path folder;

    private static ExtractionContext draft() {
        Section section = new Section(
                "II",
                Optional.empty(),
                "Civil and political rights",
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new ExtractionContext(Optional.of(new ReportOutline(
                "Draft",
                List.of(section),
                List.of(paragraph(1, SCHOOLS), paragraph(2, WATER), paragraph(3, ROADS)),
                List.of())));
    }

    private static DraftParagraph paragraph(int number, String text) {
        return new DraftParagraph(number, Optional.of(String.valueOf(number)), "II", text, OptionalInt.empty());
    }

    private Extraction.Parsed read(String content, String mediaType) throws Exception {
        Path file = Files.writeString(folder.resolve("draft"), content);
        return (Extraction.Parsed) new PlainExtractor().extract(Submissions.of("draft", mediaType), file, draft());
    }

    private static List<String> comments(Extraction.Parsed read) {
        return read.comments().stream()
                .map(comment -> comment.wording().text().orElse(""))
                .toList();
    }

    @Test
    void takesNothingOfACleanCopyForAComment() throws Exception {
        Extraction.Parsed text = read(
                "II. Civil and political rights\n\n1. " + SCHOOLS + "\n\n2. " + WATER + "\n\n3. " + ROADS + "4\n",
                "text/plain");
        Extraction.Parsed page = read(
                "<html><body><p>II. Civil and political rights</p><p>" + SCHOOLS + "</p><p>" + WATER
                        + "</p><table><tr><td>3</td><td>" + ROADS + "</td></tr></table></body></html>",
                "text/html");

        assertThat(comments(text)).isEmpty();
        assertThat(comments(page)).isEmpty();
        assertThat(text.facts().channel()).isEqualTo(Channel.ANNOTATED_DRAFT);
        assertThat(page.remainder())
                .filteredOn(aside -> aside.why() == Remainder.Why.DRAFT_TEXT)
                .extracting(Remainder::text)
                .contains(SCHOOLS, WATER, ROADS);
    }

    @Test
    void keepsWhatWasAddedReplacedOrLeftOut() throws Exception {
        String changed = SCHOOLS.replace("a third", "a tenth");
        String shortened = WATER.replace("does not charge", "does charge");
        String added = "The coast is missing here: please add the villages that lost their road in the flood.";

        Extraction.Parsed text =
                read(changed + "\n\n" + shortened + "\n\n" + ROADS + "\n\n" + added + "\n", "text/plain");

        assertThat(comments(text)).containsExactly(changed, shortened, added);
    }

    @Test
    void keepsAFigureThatWasReplacedAtEitherEndOfAParagraph() throws Exception {
        String first = "45 " + SCHOOLS;
        String changed = ROADS.replace("half an hour.", "30");

        Extraction.Parsed text = read(first + "\n\n" + WATER + "\n\n" + changed + "\n", "text/plain");

        assertThat(comments(text)).containsExactly(first, changed);
    }

    @Test
    void keepsShortCommentsBesideLongWordsOfTheDraft() throws Exception {
        Extraction.Parsed page = read(
                "<html><body><table><tr><th>Text of the draft</th><th>Comment</th></tr><tr><td>" + SCHOOLS
                        + "</td><td>Delete.</td></tr><tr><td>" + WATER
                        + "</td><td>Source?</td></tr></table></body></html>",
                "text/html");

        assertThat(comments(page)).containsExactly("Delete.", "Source?");
    }

    @Test
    void readsALetterThatQuotesTheDraftAsALetter() throws Exception {
        Extraction.Parsed letter = read(
                "Paragraph 2 says: \"" + WATER
                        + "\" This is not what people in the delta tell us, who paid every month of the last two"
                        + " years and have the bills to show for it.\n\nPlease correct the paragraph and name the districts.\n",
                "text/plain");

        assertThat(letter.facts().channel()).isNotEqualTo(Channel.ANNOTATED_DRAFT);
        assertThat(comments(letter)).hasSize(2);
    }
}
