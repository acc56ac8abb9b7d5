/**
 * Which comments say the same, and the groups they form.
 *
 * <p>In: linked comments and the groups of earlier runs. Out: groups, each with one representative and every other member's
 * relation to it. A group keeps its id for ever.
 */
@NullMarked
package org.consultationdigest.dedupe;

import org.jspecify.annotations.NullMarked;
