package org.consultationdigest.dedupe.supersession;

/**
 * One letter in the place of another.
 *
 * @param earlier the document that is replaced
 * @param later the document that says so
 * @param evidence its words
 */
public record Replacement(String earlier, String later, String evidence) {}
