/**
 * Comments in spreadsheets, told row by row: one a record of a comment table, one a remark on a cell, one an answer.
 */
@NullMarked
package org.consultationdigest.extract.sheet;

import org.jspecify.annotations.NullMarked;
