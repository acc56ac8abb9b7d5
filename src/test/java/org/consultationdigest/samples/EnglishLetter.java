package org.consultationdigest.samples;

import org.consultationdigest.samples.kit.DocxBuilder;
import org.consultationdigest.samples.kit.Para;

/**
 * A letter in English.
 *
 * @param sender the body that sends it
 * @param address the line below its name
 * @param reference its number, may be empty
 * @param date the day, as written
 */
record EnglishLetter(String sender, String address, String reference, String date) {

    /**
     * The file.
     *
     * @param opening the lines from the addressee to the salutation
     * @param body the lines of the body; see {@link LetterBody}
     * @param closing the lines from the farewell on
     */
    byte[] write(String opening, String body, String closing) {
        DocxBuilder document = new DocxBuilder();
        document.add(Para.ofBold(sender).tight().centered());
        document.add(Para.of(address).tight().centered());
        document.add(Para.empty());
        if (!reference.isEmpty()) {
            document.add("Ref.: " + reference);
        }
        document.add(Para.of(date).right());
        opening.lines().forEach(document::add);
        LetterBody.add(document, body);
        document.add(Para.empty());
        closing.lines().forEach(line -> document.add(Para.of(line).tight()));
        return document.bytes();
    }
}
