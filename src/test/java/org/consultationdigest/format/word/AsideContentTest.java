package org.consultationdigest.format.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.format.word.WordFile.OFFICE;
import static org.consultationdigest.format.word.WordFile.run;

import java.nio.file.Path;
import java.util.List;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in a Word file beside the text that everybody sees: read where it says something, and told. */
class AsideContentTest {
    private static final String DIAGRAM = " xmlns:dgm=\"http://schemas.openxmlformats.org/drawingml/2006/diagram\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";

    @TempDir
    private Path folder;

    @Test
    void readsHiddenWordsAndSaysSo() throws Exception {
        WordDocument document = read(new WordFile()
                .raw("<w:p>" + run("Seen ") + run("not seen").replace("<w:r>", "<w:r><w:rPr><w:vanish/></w:rPr>")
                        + "</w:p>"));

        assertThat(document.paragraphs().get(0).text()).isEqualTo("Seen not seen");
        assertThat(codes(document)).containsExactly(ProblemCode.HIDDEN_CONTENT);
        assertThat(codes(read(new WordFile().paragraph("Seen")))).isEmpty();
    }

    @Test
    void readsTheWordsOfADiagramWhereItStands() throws Exception {
        WordDocument document = read(new WordFile()
                .raw("<w:p>" + run("A diagram:") + "<w:r><w:drawing><a:graphic xmlns:a=\"http://schemas.openxmlformats"
                        + ".org/drawingml/2006/main\"><a:graphicData><dgm:relIds xmlns:dgm=\"http://schemas"
                        + ".openxmlformats.org/drawingml/2006/diagram\" r:dm=\"r0\"/></a:graphicData></a:graphic>"
                        + "</w:drawing></w:r></w:p>")
                .paragraph("After it.")
                .part(
                        "diagrams/data1.xml",
                        "diagramData",
                        OFFICE,
                        "<dgm:dataModel" + DIAGRAM + "><dgm:ptLst>" + point("Add a step on wells") + point("")
                                + point("Add a step on roads") + "</dgm:ptLst></dgm:dataModel>"));

        assertThat(document.paragraphs())
                .extracting(WordParagraph::text)
                .containsExactly("A diagram:", "Add a step on wells", "Add a step on roads", "After it.");
    }

    @Test
    void tellsWhatCommentsSayThatNothingPointsTo() throws Exception {
        WordDocument document =
                read(new WordFile().paragraph("Text").loosePart("comments9.xml", comments("7", "Nobody points to me")));

        assertThat(document.comments()).isEmpty();
        assertThat(document.looseComments()).extracting(WordComment::text).containsExactly("Nobody points to me");
        assertThat(codes(document)).containsExactly(ProblemCode.LEFT_OUT);
        assertThat(document.problems().get(0).message()).contains("1 margin comment that", "“Nobody points to me”");
    }

    @Test
    void readsACommentThatStandsInTwoPartsOnce() throws Exception {
        WordDocument document = read(new WordFile()
                .paragraph("Text")
                .part("comments1.xml", "comments", OFFICE, comments("1", "Said once"))
                .part("comments2.xml", "comments", OFFICE, comments("1", "Said once"))
                .part("comments3.xml", "comments", OFFICE, comments("1", "Said otherwise")));

        assertThat(document.comments()).extracting(WordComment::text).containsExactly("Said once", "Said otherwise");
    }

    @Test
    void countsChangesOfFormat() throws Exception {
        WordDocument document = read(new WordFile()
                .raw(
                        "<w:p><w:pPr><w:pPrChange w:id=\"1\" w:author=\"A\"><w:pPr/></w:pPrChange></w:pPr><w:r><w:rPr><w:b/>"
                                + "<w:rPrChange w:id=\"2\" w:author=\"A\"><w:rPr/></w:rPrChange></w:rPr><w:t>Bold</w:t></w:r>"
                                + "</w:p>"));

        assertThat(document.problems())
                .extracting(Problem::message)
                .containsExactly("2 tracked changes are of format alone; they propose no words and were left out.");
        assertThat(codes(document)).containsExactly(ProblemCode.LEFT_OUT);
    }

    private static String point(String text) {
        return "<dgm:pt><dgm:t><a:bodyPr/><a:p><a:r><a:t>" + text + "</a:t></a:r></a:p></dgm:t></dgm:pt>";
    }

    private static String comments(String id, String text) {
        return "<w:comments NAMESPACES><w:comment w:id=\"" + id + "\" w:author=\"A\"><w:p>" + run(text)
                + "</w:p></w:comment></w:comments>";
    }

    private WordDocument read(WordFile file) throws Exception {
        return new WordReader().read(file.write(folder.resolve("file.docx")));
    }

    private static List<ProblemCode> codes(WordDocument document) {
        return document.problems().stream().map(Problem::code).toList();
    }
}
