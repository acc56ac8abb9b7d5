/**
 * The page to look at the digest in a browser.
 *
 * <p>In: a digest. Out: {@code digest.html}, one file that asks for nothing from anywhere. Charts are drawn here as SVG:
 * the bars of a few figures need no library, print as they stand, and are there before any script runs. The rows are data
 * that no browser executes; the script only makes text nodes of them.
 */
@NullMarked
package org.consultationdigest.digest.page;

import org.jspecify.annotations.NullMarked;
