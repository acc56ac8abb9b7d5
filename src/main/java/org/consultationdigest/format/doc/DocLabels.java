package org.consultationdigest.format.doc;

import java.util.Optional;
import org.apache.poi.hwpf.converter.AbstractWordUtils;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.consultationdigest.format.word.ListLabel;
import org.consultationdigest.text.BulletCharacters;

/** Counts the paragraphs of lists, in their order. */
final class DocLabels {
    private final AbstractWordUtils.NumberingState counts = new AbstractWordUtils.NumberingState();

    Optional<ListLabel> next(Paragraph paragraph) {
        try {
            return paragraph.isInList() ? label(paragraph, paragraph.getList()) : Optional.empty();
        } catch (RuntimeException e) {
            // A list that the file names and does not define: POI throws what it happens to meet.
            return Optional.empty();
        }
    }

    private Optional<ListLabel> label(Paragraph paragraph, HWPFList list) {
        char level = (char) paragraph.getIlvl();
        String label = AbstractWordUtils.getBulletText(counts, list, level);
        String shown =
                BulletCharacters.shown(label.replaceAll("[\\t\\u00A0]+$", "")).strip();
        boolean bullet = list.getNumberFormat(level) == 23;
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(new ListLabel(shown, bullet, 0, level + 1, "list " + list.getLsid()));
    }
}
