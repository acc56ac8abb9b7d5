package org.consultationdigest.samples.kit;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * A comment in the margin of a Word document.
 *
 * @param id its number, unique in the document
 * @param author the reviewer, as Word shows it
 * @param date an instant ({@code 2025-03-10T09:30:00Z})
 * @param text its words
 * @param replyTo the number of the comment it answers
 * @param resolved whether its thread was closed
 */
public record MarginComment(int id, String author, String date, String text, OptionalInt replyTo, boolean resolved) {

    /** A comment that opens a thread. */
    public static MarginComment of(int id, String author, String date, String text) {
        return new MarginComment(id, author, date, text, OptionalInt.empty(), false);
    }

    /** The same comment as an answer to another. */
    public MarginComment answering(int other) {
        return new MarginComment(id, author, date, text, OptionalInt.of(other), resolved);
    }

    /** The same comment with its thread closed. */
    public MarginComment closed() {
        return new MarginComment(id, author, date, text, replyTo, true);
    }

    String xml() {
        String body = Para.of(text).style("CommentText").paraId(paraId(id)).xml();
        return "<w:comment" + new Change(id, author, date).attributes() + " w:initials=\"" + initials() + "\">" + body
                + "</w:comment>";
    }

    String extendedXml() {
        String parent = replyTo.isPresent() ? " w15:paraIdParent=\"" + paraId(replyTo.getAsInt()) + "\"" : "";
        return "<w15:commentEx w15:paraId=\"" + paraId(id) + "\"" + parent + " w15:done=\"" + (resolved ? 1 : 0)
                + "\"/>";
    }

    private String initials() {
        return Xml.escaped(author.substring(0, 1));
    }

    private static String paraId(int comment) {
        return String.format(Locale.ROOT, "%08X", 0x1A000000 + comment);
    }
}
