/**
 * The digest: rows, one definition of the columns, and a writer for each output.
 *
 * <p>In: groups, comments, documents, what was set aside, problems. Out: {@code digest.xlsx} and the JSON Lines, put into
 * the output folder by {@link org.consultationdigest.digest.Publication}. {@link
 * org.consultationdigest.digest.WorkbookWriter} makes a {@code SheetTable} of each part of the digest and writes them all
 * in the same way; what people typed into the review columns is written again as they typed it. {@link
 * org.consultationdigest.digest.DigestParts} divides a large digest by section among several workbooks. What leaves the secretariat
 * is made in {@code form}, the page in {@code page}, the form that is
 * sent out with a draft in {@code template}; {@code xlsx} writes workbooks of any content. Problems of links are
 * counted with those of the file that the comment stands in, so that nobody has to hand them over twice.
 */
@NullMarked
package org.consultationdigest.digest;

import org.jspecify.annotations.NullMarked;
