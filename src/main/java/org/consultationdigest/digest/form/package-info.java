/**
 * The shapes of the digest that leave the secretariat: the official form, the comment form of ISO/IEC, the CSV file and
 * the replies.
 *
 * <p>In: a digest. Out: the content of files. What is meant for outsiders is built from an allow-list: an {@code
 * OfficialForm} is made of masked words only, and a writer sees nothing but the form. {@link
 * org.consultationdigest.digest.form.Discretion} says what is masked.
 * The pages and tables of Word that forms are set in serve the comment form of {@code template}, too.
 */
@NullMarked
package org.consultationdigest.digest.form;

import org.jspecify.annotations.NullMarked;
