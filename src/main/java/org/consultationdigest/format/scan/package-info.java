/**
 * Scanned pages made fit for text recognition: pure functions on pictures in shades of grey.
 *
 * <p>A leaf. In: the picture of a page at about 300 dots an inch, in colour where the scanner saw colours. Out: a {@link
 * org.consultationdigest.format.scan.ScannedPage} with the same page without the ink of seals, upright, its lines level, its
 * printed rules taken out and handed on, and the steps that were taken, by name. A page that is recognised badly is cleaned
 * further: its light made even, its dust taken off. Every step is a small class of its own and leaves a page alone that does
 * not need it.
 */
@NullMarked
package org.consultationdigest.format.scan;

import org.jspecify.annotations.NullMarked;
