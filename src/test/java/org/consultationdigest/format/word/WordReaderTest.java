package org.consultationdigest.format.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.format.word.WordFile.commented;
import static org.consultationdigest.format.word.WordFile.deleted;
import static org.consultationdigest.format.word.WordFile.inserted;
import static org.consultationdigest.format.word.WordFile.run;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordReaderTest {
    @TempDir
    private Path folder;

    @Test
    void keepsDeletedWordsOutOfTheTextAndInsertedOnesIn() throws Exception {
        WordParagraph paragraph = only(new WordFile()
                .raw("<w:p>" + run("The State ") + deleted("A", "may") + inserted("A", "shall") + run(" act.")
                        + "</w:p>"));

        assertThat(paragraph.text()).isEqualTo("The State shall act.");
        assertThat(paragraph.originalText()).isEqualTo("The State may act.");
    }

    @Test
    void takesWordsThatTheFileCallsDeletedForDeletedWithoutTheElementAround() throws Exception {
        WordParagraph paragraph =
                only(new WordFile().raw("<w:p><w:r><w:delText>gone</w:delText></w:r>" + run("here") + "</w:p>"));

        assertThat(paragraph.text()).isEqualTo("here");
    }

    @Test
    void readsStrictFilesLikeTransitionalOnes() throws Exception {
        WordFile file = new WordFile().strict().heading(2, "Education").comment("1", "A", "Why?");
        file.raw("<w:p>" + commented("1", run("Schools")) + "</w:p>");

        WordDocument document = read(file);

        assertThat(document.paragraphs().get(0).look().outlineLevel()).hasValue(2);
        assertThat(document.comments().get(0).anchor().orElseThrow().words()).isEqualTo("Schools");
    }

    @Test
    void readsTheResultOfFieldsAndNotTheirInstructions() throws Exception {
        String field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> REF x </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("Section 2")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        WordFile file = new WordFile()
                .raw("<w:p>" + run("See ") + field + "<w:fldSimple w:instr=\"PAGE\">" + run(", p. 3")
                        + "</w:fldSimple></w:p>");

        assertThat(only(file).text()).isEqualTo("See Section 2, p. 3");
    }

    @Test
    void takesTheWordsOfAButtonForAPrompt() throws Exception {
        String button = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                + "<w:r><w:instrText> MACROBUTTON NoMacro [Click here and type a name]</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        WordParagraph paragraph =
                only(new WordFile().raw("<w:p>" + run("Name: ") + button + run(" of the sender") + "</w:p>"));

        assertThat(paragraph.text()).isEqualTo("Name:  of the sender");
        assertThat(paragraph.prompts()).isEqualTo("[Click here and type a name]");
    }

    @Test
    void readsOneOfTwoAlternativesAndTheParagraphsOfATextBoxOnce() throws Exception {
        String box = "<w:txbxContent><w:p>" + run("In the box") + "</w:p></w:txbxContent>";
        WordFile file = new WordFile()
                .raw("<w:p>" + run("Before") + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx>" + box
                        + "</wps:txbx></mc:Choice><mc:Fallback><v:textbox>" + box
                        + "</v:textbox></mc:Fallback></mc:AlternateContent></w:r>" + run(" and after") + "</w:p>");

        assertThat(texts(read(file))).containsExactly("Before and after", "In the box");
    }

    @Test
    void readsTabsBreaksHyphensAndSymbolsAsCharacters() throws Exception {
        WordFile file = new WordFile()
                .raw("<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/>"
                        + "<w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r></w:p>");

        assertThat(only(file).text()).isEqualTo("a\tb\nc\u2011✓");
    }

    @Test
    void threadsCommentsAndHangsThemOnTheirWordsAcrossParagraphs() throws Exception {
        WordFile file = new WordFile()
                .comment("1", "An", "Too vague.")
                .comment("2", "Binh", "Agreed.")
                .thread("1", "", true)
                .thread("2", "1", false);
        file.paragraph("Title")
                .raw("<w:p><w:commentRangeStart w:id=\"1\"/>" + run("first") + "</w:p><w:p>" + run("second")
                        + "<w:commentRangeEnd w:id=\"1\"/>" + run(" third") + "</w:p>");

        List<WordComment> comments = read(file).comments();

        assertThat(comments.get(0).anchor()).contains(new CommentAnchor(CommentAnchor.Story.BODY, 2, "first\nsecond"));
        assertThat(comments.get(0).resolved()).isTrue();
        assertThat(comments.get(0).date()).contains(LocalDate.of(2025, 2, 5));
        assertThat(comments.get(1).parent()).contains("1");
        assertThat(comments.get(1).anchor()).isEmpty();
    }

    @Test
    void readsMergedCellsAndTablesInsideCells() throws Exception {
        String inner = "<w:tbl><w:tr><w:tc><w:p>" + run("inner") + "</w:p></w:tc></w:tr></w:tbl>";
        WordFile file = new WordFile()
                .raw("<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p>"
                        + run("head")
                        + "</w:p></w:tc><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr><w:p/></w:tc></w:tr>"
                        + "<w:tr><w:tc><w:p>" + run("a") + "</w:p></w:tc><w:tc>" + inner
                        + "<w:p/></w:tc><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>")
                .paragraph("after");

        WordDocument document = read(file);

        WordTable table = (WordTable) document.blocks().get(0);
        assertThat(table.rows().get(0).header()).isTrue();
        assertThat(table.rows().get(0).cells())
                .extracting(WordTable.Cell::columns)
                .containsExactly(2, 1);
        assertThat(table.rows().get(1).cells())
                .extracting(WordTable.Cell::column)
                .containsExactly(1, 2, 3);
        assertThat(table.rows().get(1).cells())
                .extracting(WordTable.Cell::continued)
                .containsExactly(false, false, true);
        assertThat(((WordTable) table.rows().get(1).cells().get(1).blocks().get(0)).number())
                .isEqualTo(2);
        WordParagraph last = document.paragraphs().get(document.paragraphs().size() - 1);
        assertThat(last.position()).isEqualTo(document.paragraphs().size());
    }

    @Test
    void countsPagesWhereWordBrokeThem() throws Exception {
        WordFile file = new WordFile()
                .paragraph("one")
                .raw("<w:p><w:r><w:lastRenderedPageBreak/><w:t>two</w:t></w:r></w:p>")
                .paragraph("still two");

        WordDocument document = read(file);

        assertThat(document.paragraphs())
                .extracting(document::page)
                .containsExactly(OptionalInt.of(1), OptionalInt.of(2), OptionalInt.of(2));
    }

    private WordDocument read(WordFile file) throws Exception {
        return new WordReader().read(file.write(folder.resolve("file.docx")));
    }

    private WordParagraph only(WordFile file) throws Exception {
        List<WordParagraph> paragraphs = read(file).paragraphs();
        assertThat(paragraphs).hasSize(1);
        return paragraphs.get(0);
    }

    private static List<String> texts(WordDocument document) {
        return document.paragraphs().stream().map(WordParagraph::text).toList();
    }
}
