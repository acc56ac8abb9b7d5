/**
 * What went wrong, as a value.
 *
 * <p>A leaf: every room may say that something could not be done, and why. In: nothing. Out: {@link
 * org.consultationdigest.problem.Problem}s, which travel with the data and end in the sheet <em>Problems</em>. A fault of
 * the program itself is an exception and never a problem.
 */
@NullMarked
package org.consultationdigest.problem;

import org.jspecify.annotations.NullMarked;
