/**
 * From a submission to its comments.
 *
 * <p>In: a {@link org.consultationdigest.intake.Submission} and its content. Out: an {@link
 * org.consultationdigest.extract.Extraction}: every comment with the place it stands at, every text that is not a comment
 * with the reason why, or the problem that kept the file from being read. Callable without a database, a network or the
 * job around it. The rooms below read one kind of file each.
 */
@NullMarked
package org.consultationdigest.extract;

import org.jspecify.annotations.NullMarked;
