/**
 * All extractors together, and the care around them.
 *
 * <p>In: a submission of any kind. Out: what the extractor for its kind makes of it, or the problem that no extractor
 * reads it, that it is locked, or that the extractor itself broke or hung on it.
 */
@NullMarked
package org.consultationdigest.extract.standard;

import org.jspecify.annotations.NullMarked;
