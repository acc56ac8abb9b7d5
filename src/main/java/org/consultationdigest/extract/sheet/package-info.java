/**
 * Comments in spreadsheets: one a record of a comment table.
 */
@NullMarked
package org.consultationdigest.extract.sheet;

import org.jspecify.annotations.NullMarked;
