/**
 * The draft beside its other versions: drafts of earlier rounds, and the same draft in other languages.
 *
 * <p>In: two {@link org.consultationdigest.outline.ReportOutline}s. Out: for every section and paragraph of the other
 * version the one of the current draft that it is now, or that there is none. Earlier drafts are aligned by their words,
 * translations by their numbers and their order.
 */
@NullMarked
package org.consultationdigest.outline.versions;

import org.jspecify.annotations.NullMarked;
