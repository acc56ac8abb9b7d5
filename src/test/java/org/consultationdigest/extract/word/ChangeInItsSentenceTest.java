package org.consultationdigest.extract.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.extract.word.Submissions.ofKind;
import static org.consultationdigest.extract.word.Submissions.parsed;
import static org.consultationdigest.format.word.WordFile.deleted;
import static org.consultationdigest.format.word.WordFile.inserted;
import static org.consultationdigest.format.word.WordFile.run;

import java.nio.file.Path;
import java.util.List;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.format.word.WordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change of a few words is understood only in its sentence, which is kept as the draft had it. */
class ChangeInItsSentenceTest {
    @TempDir
    private Path folder;

    @Test
    void keepsTheSentenceAroundAChange() throws Exception {
        Extraction.Parsed copy = parsed(
                folder,
                new WordFile()
                        .heading(1, "Education")
                        .raw("<w:p>" + run("Schools were built in 2024, i.e. last year. The State ")
                                + deleted("A", "may") + inserted("A", "shall")
                                + run(" build more of them. Roads follow.") + "</w:p>"));

        assertThat(changes(copy)).containsExactly("may > shall @ The State may build more of them.");
    }

    @Test
    void keepsTheSentenceThatNewWordsStandBehind() throws Exception {
        Extraction.Parsed copy = parsed(
                folder,
                new WordFile()
                        .heading(1, "Education")
                        .raw("<w:p>" + run("The State builds schools.") + inserted("A", " It builds wells too.")
                                + run(" Roads follow.") + "</w:p>")
                        .raw("<w:p><w:pPr><w:rPr><w:ins w:id=\"7\" w:author=\"A\"/></w:rPr></w:pPr>"
                                + inserted("A", "A paragraph of its own.") + "</w:p>")
                        .paragraph("The end."));

        assertThat(changes(copy))
                .containsExactly(
                        " >  It builds wells too. @ The State builds schools.", " > A paragraph of its own. @ ");
    }

    @Test
    void keepsTheSentencesThatAChangeRunsOver() throws Exception {
        Extraction.Parsed copy = parsed(
                folder,
                new WordFile()
                        .heading(1, "Education")
                        .raw("<w:p>" + run("One school stands. Two ") + deleted("A", "fell. Three")
                                + run(" remain in the hills. Four are new.") + "</w:p>"));

        assertThat(changes(copy)).containsExactly("fell. Three >  @ Two fell. Three remain in the hills.");
    }

    @Test
    void readsRowsAndHeadersAndNotesAndTextBoxes() throws Exception {
        String row = "<w:tr><w:trPr><w:ins w:id=\"31\" w:author=\"A\"/></w:trPr><w:tc><w:p>" + run("2025")
                + "</w:p></w:tc><w:tc><w:p>" + run("1,300") + "</w:p></w:tc></w:tr>";
        String gone = "<w:tr><w:trPr><w:del w:id=\"32\" w:author=\"A\"/></w:trPr><w:tc><w:p>" + run("2019")
                + "</w:p></w:tc><w:tc><w:p>" + run("900") + "</w:p></w:tc></w:tr>";
        Extraction.Parsed copy = parsed(
                folder,
                new WordFile()
                        .heading(1, "Education")
                        .paragraph("The State builds schools.")
                        .raw("<w:tbl><w:tr><w:tc><w:p>" + run("Year") + "</w:p></w:tc><w:tc><w:p>" + run("Schools")
                                + "</w:p></w:tc></w:tr>" + row + gone + "</w:tbl>")
                        .raw("<w:p>" + run("A box hangs here.")
                                + "<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p>"
                                + run("In the box ") + inserted("A", "words") + "</w:p></w:txbxContent></v:textbox>"
                                + "</v:shape></w:pict></w:r></w:p>")
                        .part(
                                "header1.xml",
                                "header",
                                WordFile.OFFICE,
                                "<w:hdr NAMESPACES><w:p>" + run("Draft ") + deleted("A", "one") + inserted("A", "two")
                                        + "</w:p></w:hdr>"));

        assertThat(changes(copy))
                .containsExactly(
                        " > 2025\t1,300 @ ", "2019\t900 >  @ ", " > words @ In the box", "one > two @ Draft one");
    }

    private static List<String> changes(Extraction.Parsed copy) {
        return ofKind(CommentKind.TRACKED_CHANGE, copy).stream()
                .map(change -> change.wording().deleted().orElse("") + " > "
                        + change.wording().inserted().orElse("") + " @ "
                        + change.wording().quoted().orElse(""))
                .toList();
    }

    @Test
    void keepsARowThatIsMarkedOnTheRowAndOnItsWords() throws Exception {
        String gone = "<w:tr><w:trPr><w:del w:id=\"32\" w:author=\"A\"/></w:trPr><w:tc><w:p>" + deleted("A", "2019")
                + "</w:p></w:tc><w:tc><w:p>" + deleted("A", "900") + "</w:p></w:tc></w:tr>";
        String come = "<w:tr><w:trPr><w:ins w:id=\"33\" w:author=\"A\"/></w:trPr><w:tc><w:p>" + inserted("A", "2025")
                + "</w:p></w:tc><w:tc><w:p>" + inserted("A", "1,300") + "</w:p></w:tc></w:tr>";

        Extraction.Parsed copy = parsed(
                folder,
                new WordFile()
                        .heading(1, "Education")
                        .paragraph("The State builds schools.")
                        .raw("<w:tbl>" + gone + come + "</w:tbl>"));

        assertThat(changes(copy)).containsExactly("2019\t900 >  @ ", " > 2025\t1,300 @ ");
    }
}
