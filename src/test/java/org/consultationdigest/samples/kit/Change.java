package org.consultationdigest.samples.kit;

/**
 * Who made a tracked change, and when.
 *
 * @param id its number, unique in the document
 * @param author the reviewer, as Word shows it
 * @param date an instant ({@code 2025-03-10T09:30:00Z})
 */
public record Change(int id, String author, String date) {

    String attributes() {
        return " w:id=\"" + id + "\" w:author=\"" + Xml.escaped(author) + "\" w:date=\"" + date + "\"";
    }
}
