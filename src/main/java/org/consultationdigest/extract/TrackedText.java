package org.consultationdigest.extract;

/**
 * A paragraph that was changed with tracking. Its words are told as comments and remainder too; here they stand together,
 * in the order of the file.
 *
 * @param location where it stands; of one that was parted with tracking, where its last part does
 * @param parts in how many paragraphs, one behind the other, it stands now
 * @param original its words with every change rejected
 * @param current its words with every change accepted
 * @param marked all its words, a line a part: those taken out as {@code [-out-]}, those put in as {@code {+in+}}
 */
public record TrackedText(SourceLocation location, int parts, String original, String current, String marked) {}
