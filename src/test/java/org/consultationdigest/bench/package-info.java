/** Programs that measure how long a room takes and how much memory it needs; started by hand, no tests. */
@NullMarked
package org.consultationdigest.bench;

import org.jspecify.annotations.NullMarked;
