/**
 * Reads a reviewed workbook back.
 *
 * <p>In: {@code digest.xlsx} as people left it. Out: what they decided, by the id of the row, and what could not be told
 * apart.
 */
@NullMarked
package org.consultationdigest.review;

import org.jspecify.annotations.NullMarked;
