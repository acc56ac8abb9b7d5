/**
 * The job {@code consolidation}: the rooms as Spring Batch steps, in order.
 *
 * <p>In: the settings of a run. Out: a finished run, or one that the next start completes.
 */
@NullMarked
package org.consultationdigest.job;

import org.jspecify.annotations.NullMarked;
