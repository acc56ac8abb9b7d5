package org.consultationdigest.samples;

import org.consultationdigest.samples.kit.DocxBuilder;
import org.consultationdigest.samples.kit.DocxCell;
import org.consultationdigest.samples.kit.DocxTable;
import org.consultationdigest.samples.kit.Para;

/**
 * An official letter in Vietnamese with the head, foot and order of Decree 30/2020.
 *
 * @param parent the body above the sender, may be empty
 * @param sender the body that sends it, in capitals
 * @param number its number
 * @param about its subject
 * @param placeAndDate the line at the top right
 */
record OfficialLetter(String parent, String sender, String number, String about, String placeAndDate) {

    /**
     * The file.
     *
     * @param opening the lines from the addressee to the colon, the first the addressee
     * @param body the lines of the body; see {@link LetterBody}
     * @param filed the office that keeps a copy
     * @param signatory the title above the signature, lines
     */
    byte[] write(String opening, String body, String filed, String signatory) {
        DocxBuilder document = new DocxBuilder();
        document.add(head());
        document.add(Para.empty().tight());
        opening.lines()
                .limit(1)
                .forEach(line -> document.add(Para.of("Kính gửi: " + line).centered()));
        opening.lines().skip(1).forEach(document::add);
        LetterBody.add(document, body);
        document.add(Para.empty().tight());
        document.add(foot(filed, signatory));
        return document.bytes();
    }

    private DocxTable head() {
        Para above = Para.of(parent).tight().centered();
        Para body = Para.ofBold(sender).tight().centered();
        Para line = Para.of("_______").tight().centered();
        Para numbered = Para.of("Số: " + number).tight().centered();
        Para subject = Para.of("V/v " + about).tight().centered();
        DocxCell left = parent.isEmpty()
                ? DocxCell.of(body, line, numbered, subject)
                : DocxCell.of(above, body, line, numbered, subject);
        DocxCell right = DocxCell.of(
                Para.ofBold("CỘNG HÒA VELMORA").tight().centered(),
                Para.ofBold("Độc lập - Hòa bình - Phồn vinh").tight().centered(),
                Para.of("______________________").tight().centered(),
                Para.empty().italic(placeAndDate).tight().centered());
        return DocxTable.layout(4300, 5050).row(left, right);
    }

    private static DocxTable foot(String filed, String signatory) {
        DocxCell left = DocxCell.of(
                Para.empty().bold("Nơi nhận:").tight(),
                Para.of("- Như trên;").tight(),
                Para.of("- Lưu: VT, " + filed + ".").tight());
        Para[] lines = signatory
                .lines()
                .map(line -> Para.ofBold(line).tight().centered())
                .toArray(Para[]::new);
        return DocxTable.layout(4650, 4700).row(left, DocxCell.of(lines));
    }
}
