package org.consultationdigest.outline.versions;

/**
 * Where a section of an earlier draft stands in the current one.
 *
 * @param section the id of the section of the current draft
 * @param share how much of the words of the earlier section stands there now, from 0 to 1; 0 for a section that has kept
 *     its heading only
 * @param heading whether its heading stands there too; otherwise only its text was taken up by another section
 */
public record CarriedSection(String section, double share, boolean heading) {}
