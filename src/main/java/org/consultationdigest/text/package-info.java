/**
 * Pure functions on words: normalising, folding, hashing, telling languages apart, showing the characters of symbol fonts,
 * and what the words of an expression begin with.
 *
 * <p>A leaf. In: strings as they were written. Out: what is shown (Unicode form C, never changed otherwise) and keys that
 * are only compared, never shown.
 */
@NullMarked
package org.consultationdigest.text;

import org.jspecify.annotations.NullMarked;
