package org.consultationdigest.format.sheet;

/** Notes begin with their author's name on a line of its own: the spreadsheet program writes it there. */
final class NoteText {
    private NoteText() {}

    static String withoutAuthor(String text, String author) {
        String lead = author + ":";
        String words = text.strip();
        return !author.isBlank() && words.startsWith(lead)
                ? words.substring(lead.length()).strip()
                : words;
    }
}
