package org.consultationdigest.samples;

import java.util.Map;

/** One letter sent by three bodies; the third added a sentence of its own. */
final class FormLetters {
    private static final String OPENING = """
            To: the Secretariat of the Working Group
            Dear Sir or Madam,
            """;
    private static final String RIVERS =
            "The rivers of the delta are the source of our food, our work and our way of life. Paragraph 48 of the draft says that the discharge of waste water has fallen, but it does not say how much is still discharged.";
    private static final String POLLUTERS =
            "We ask that Section IV.D.1 name the ten largest polluters and the permits that they hold.";
    private static final String HEARINGS =
            "We also ask that the hearings mentioned in paragraph 49 be held in the evening, so that working people can attend them.";
    private static final String OWN_WORDS =
            " In our commune the last hearing was held on a market day, and nobody came.";

    private FormLetters() {}

    static Map<String, byte[]> files() {
        return Map.of(
                Folders.DELTA + "Riverside Youth Club.docx",
                letter("Riverside Youth Club", "Delta City, Harbour Street", "18 March 2025", HEARINGS),
                Folders.WRITTEN + "Northern Hills Cooperative Alliance.docx",
                letter("Northern Hills Cooperative Alliance", "Highford", "21 March 2025", HEARINGS),
                Folders.WRITTEN + "Association of Retired Teachers.docx",
                letter("Association of Retired Teachers", "The Capital", "26 March 2025", HEARINGS + OWN_WORDS));
    }

    private static byte[] letter(String sender, String address, String date, String lastPoint) {
        return new EnglishLetter(sender, address, "", date)
                .write(OPENING, String.join("\n", RIVERS, POLLUTERS, lastPoint), "Yours faithfully,\nThe Board");
    }
}
