/**
 * Comments in Word files: tables, margin comments, tracked changes, letters.
 */
@NullMarked
package org.consultationdigest.extract.word;

import org.jspecify.annotations.NullMarked;
