/**
 * Vietnamese as it was typed before Unicode: told by the name of its font or by the look of its words, and converted.
 *
 * <p>Pure functions. In: a run of text as a file format hands it out (letters of western code pages) and the name of its
 * font where the format knows one. Out: the same run in Unicode form C with what it was read as, or the run untouched. Text
 * that is Unicode already is never changed; what cannot be told is said to be doubtful, never corrected.
 */
@NullMarked
package org.consultationdigest.text.legacy;

import org.jspecify.annotations.NullMarked;
