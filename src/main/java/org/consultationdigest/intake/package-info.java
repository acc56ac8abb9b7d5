/**
 * The inbox: what was received, from whom, and what became of it.
 *
 * <p>In: folders of files as they arrived. Out: one {@link org.consultationdigest.intake.Document} for each path received,
 * and for those that can be read a {@link org.consultationdigest.intake.Submission} whose content is kept under its
 * SHA-256. Nothing received is ever dropped: what cannot be read is a document with a reason. Files inside
 * archives, mails, Word and PDF files are documents of their own, and so are scanned pages pasted into a text.
 */
@NullMarked
package org.consultationdigest.intake;

import org.jspecify.annotations.NullMarked;
