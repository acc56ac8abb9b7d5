package org.consultationdigest.format.word;

/**
 * A mark in a paragraph that points to a note.
 *
 * @param kind which kind of note
 * @param id the id of the note among those of its kind
 */
public record NoteReference(WordNote.Kind kind, String id) {}
