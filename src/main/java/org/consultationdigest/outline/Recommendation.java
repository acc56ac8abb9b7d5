package org.consultationdigest.outline;

import java.util.Optional;

/**
 * One row of the matrix of recommendations that is annexed to the draft.
 *
 * @param number its number as the draft writes it ({@code 38.12}, {@code 140.7}, {@code 6.3})
 * @param text the recommendation without its number and its state
 * @param state who recommended it, as written; several states stand as one text
 * @param position what the state under review answered, as written ({@code Supported}, {@code Ghi nhận})
 * @param theme the theme of the band that it stands below
 * @param section the id of the section that holds the matrix
 * @param paragraph the paragraph that holds the number, as in {@link DraftParagraph#position}
 */
public record Recommendation(
        String number,
        String text,
        Optional<String> state,
        Optional<String> position,
        Optional<String> theme,
        String section,
        int paragraph) {}
