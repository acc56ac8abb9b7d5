/**
 * Comments in files that hold running text only, read through Tika.
 */
@NullMarked
package org.consultationdigest.extract.plain;

import org.jspecify.annotations.NullMarked;
