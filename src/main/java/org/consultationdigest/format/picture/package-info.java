/**
 * Pictures of text in documents: a letter that was scanned and pasted into a Word file, a page in an annex, a slide that is a
 * picture of a table.
 *
 * <p>A leaf. In: what a document shows of pictures, how large, on what page, beside how many letters of its own. Out: those
 * that may hold text, one as the picture that it is, several as the pages of one {@link
 * org.consultationdigest.format.picture.PictureAlbum}. Logos, seals, signatures and small photographs are left in the
 * document. Word files and presentations of today are read here; other rooms hand in what their kind of file shows.
 */
@NullMarked
package org.consultationdigest.format.picture;

import org.jspecify.annotations.NullMarked;
