package org.consultationdigest.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.consultationdigest.format.pdf.PdfForm.form;

import java.nio.file.Files;
import java.nio.file.Path;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.format.pdf.PdfForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms whose only page asks the person to wait, because their fields stand in XML. */
class XfaFormTest {
    private static final String WAIT =
            "Please wait... If this message is not replaced, your viewer cannot show the form.";
    private static final String TEMPLATE = """
            <template xmlns="http://www.xfa.org/schema/xfa-template/3.3/"><subform name="form1">
              <field name="body"><caption><value><text>Organisation</text></value></caption></field>
              <subform><field name="q1"><ui><textEdit/></ui><assist><toolTip>Is the chapter on water complete?</toolTip>
                </assist></field></subform>
              <field name="q2"><caption><value><text>What should be added on schools?</text></value></caption></field>
              <field name="c1"><ui><checkButton/></ui><caption><value><text>We agree to be named.</text></value></caption>
                <items><integer>1</integer><integer>0</integer></items></field>
              <field name="c2"><ui><checkButton/></ui><caption><value><text>We want to be heard.</text></value></caption>
                </field>
              <field name="q3"><caption><value><text>Country</text></value></caption>
                <value><text>Viet Nam</text></value></field>
            </subform></template>""";
    private static final String DATA = """
            <?xml version="1.0"?>
            <xfa:datasets xmlns:xfa="http://www.xfa.org/schema/xfa-data/1.0/"><xfa:data><form1>
              <body>Lotus Network</body><q1>Bổ sung số liệu về giếng.</q1>
              <q2><body xmlns="http://www.w3.org/1999/xhtml"><p>Cite the <b>census</b>.</p><p>Name its year.</p></body></q2>
              <c1>1</c1><c2>0</c2><q3>Viet Nam</q3><q4/>
            </form1></xfa:data></xfa:datasets>""";

    @TempDir
    Path folder;

    private Extraction.Parsed read(PdfForm form) throws Exception {
        Path file = form.saveTo(folder);
        return (Extraction.Parsed) new PdfExtractor()
                .extract(Submissions.of("form.pdf", "application/pdf"), file, ExtractionContext.unknown());
    }

    @Test
    void readsTheFilledValuesBesideTheWordsThatAskForThem() throws Exception {
        Extraction.Parsed read = read(form().printed(72, 780, WAIT).xfa("template", TEMPLATE, "datasets", DATA));

        assertThat(read.comments())
                .extracting(
                        comment -> comment.location().heading().orElse(""),
                        comment -> comment.wording().text().orElse(""))
                .containsExactly(
                        tuple("Is the chapter on water complete?", "Bổ sung số liệu về giếng."),
                        tuple("What should be added on schools?", "Cite the census.\nName its year."),
                        tuple("", "We agree to be named."));
        assertThat(read.facts().issuer()).contains("Lotus Network");
        assertThat(read.remainder())
                .extracting(Remainder::text)
                .contains(WAIT)
                .anyMatch(text -> text.contains("Viet Nam"));
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void fetchesNothingAndTellsAFormThatDeclaresEntities() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "canary");
        String hostile = "<!DOCTYPE d [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>"
                + DATA.strip().replace("<?xml version=\"1.0\"?>", "").replace("Lotus", "&e;");
        Extraction.Parsed read = read(form().printed(72, 780, WAIT).xfa("template", TEMPLATE, "datasets", hostile));

        assertThat(read.comments()).extracting(ExtractedComment::wording).isEmpty();
        assertThat(read.problems())
                .extracting(problem -> problem.message())
                .containsExactly(
                        "the values of the form cannot be read: open it in Adobe Reader, print it to a PDF and send that");
    }

    @Test
    void keepsToTheFieldsOfThePageWhereTheyAreFilled() throws Exception {
        Extraction.Parsed read = read(form().printed(72, 740, "1. Is the chapter on water complete?")
                .text(72, 715, "q1", "", "It leaves out wells.")
                .xfa("template", TEMPLATE, "datasets", DATA));

        assertThat(read.comments())
                .extracting(comment -> comment.wording().text().orElse(""))
                .containsExactly("It leaves out wells.");
    }
}
