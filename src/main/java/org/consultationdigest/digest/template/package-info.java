/**
 * The comment form that is sent out with a draft.
 *
 * <p>In: the outline of the draft. Out: a form in Excel or Word whose rows already name the sections and the numbered
 * paragraphs, so that every comment written into it comes back with a reference that the contributor stated. {@link
 * org.consultationdigest.digest.template.CommentForm} says what stands in it; the writers only set it.
 */
@NullMarked
package org.consultationdigest.digest.template;

import org.jspecify.annotations.NullMarked;
