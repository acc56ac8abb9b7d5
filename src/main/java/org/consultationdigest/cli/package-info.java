/**
 * The commands, their progress and their exit codes.
 *
 * <p>In: what a person typed. Out: words on the terminal and an exit code.
 */
@NullMarked
package org.consultationdigest.cli;

import org.jspecify.annotations.NullMarked;
