/**
 * The digest: rows, one definition of the columns, and a writer for each output.
 *
 * <p>In: groups, comments, documents, what was set aside, problems. Out: {@code digest.xlsx} and the JSON Lines.
 */
@NullMarked
package org.consultationdigest.digest;

import org.jspecify.annotations.NullMarked;
