/**
 * Every kind of file that word processors write, through one door.
 *
 * <p>In: a file. Out: the same {@link org.consultationdigest.format.word.WordDocument} for each kind, told by its content
 * and never by its name, so that no room behind it knows in which kind a text came.
 */
@NullMarked
package org.consultationdigest.format.wordprocessing;

import org.jspecify.annotations.NullMarked;
