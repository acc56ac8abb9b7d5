package org.consultationdigest.format.word;

/**
 * The automatic number or bullet that Word shows before a paragraph and that does not stand in its text.
 *
 * @param text as it is shown, with its stops and brackets ({@code II.}, {@code 1.2}, {@code a)}); empty when the list
 *     shows nothing
 * @param bullet whether it is a bullet and says nothing of order
 * @param value the count it stands for, from 0
 * @param level the level of the list, 1 the highest
 * @param list names the list: paragraphs with the same list and level are counted together
 */
public record ListLabel(String text, boolean bullet, int value, int level, String list) {}
