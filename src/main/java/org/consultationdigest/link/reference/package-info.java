/**
 * How people refer to a place in a report: a grammar of references in English, Vietnamese, French and Spanish.
 *
 * <p>In: a cell of a reference column, or running text. Out: {@link org.consultationdigest.link.reference.Mention}s, each a
 * {@link org.consultationdigest.link.reference.Reference} with the words it was read from. Knows nothing of any draft: that
 * a place exists is for the linking room to find out.
 *
 * <p>Words become {@code Token}s, phrases are looked up in a {@code Lexicon} (a table a language), {@code StepParser} reads
 * one step of a path ({@code khoản 2}), {@code PathParser} a path in either order ({@code điểm a khoản 2 Điều 5}), and
 * {@code OutsideSources} says whether the path runs on into a law or a treaty.
 */
@NullMarked
package org.consultationdigest.link.reference;

import org.jspecify.annotations.NullMarked;
