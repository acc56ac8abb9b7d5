package org.consultationdigest.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.consultationdigest.text.Folding;

/**
 * Tells the entries of tables of contents, which repeat the headings of a draft and are none.
 *
 * <p>An entry ends in dots or a gap that lead to a page number. Below the title of a table of contents a number at the end
 * is enough; elsewhere entries are told by several of them below each other.
 */
final class ContentsLines {
    private static final Pattern TITLE = Pattern.compile(
            "(?:table of |list of )?contents|(?:list of |table of )(?:tables|figures|boxes|annexes|abbreviations)|muc luc"
                    + "|danh muc (?:bang|hinh|bieu).*|sommaire|table des matieres|(?:tabla de |indice de )?contenidos?|indice");
    private static final Pattern LED =
            Pattern.compile("(?:\\.{3,}|(?:\\. ){3,}|…|_{3,}|\\t)[\\s.…]*[0-9ivxlIVXL]{1,6}$");
    private static final Pattern NUMBERED = Pattern.compile("\\s(?:[0-9]{1,4}|[ivxl]{1,7})$");
    private static final int FEWEST = 3;
    /** Entries that run over several lines keep a table of contents going for so many lines. */
    private static final int LONGEST_PAUSE = 2;

    private ContentsLines() {}

    /** The places of the texts that are the title or the entries of a table of contents. */
    static Set<Integer> among(List<String> texts) {
        Set<Integer> found = new HashSet<>();
        int i = 0;
        while (i < texts.size()) {
            boolean titled = isTitle(texts.get(i));
            int end = end(texts, titled ? i + 1 : i, titled);
            if (titled || end - i >= FEWEST) {
                for (int entry = i; entry < end; entry++) {
                    found.add(entry);
                }
            }
            i = Math.max(end, i + 1);
        }
        return found;
    }

    private static boolean isTitle(String text) {
        return text.length() < 80 && TITLE.matcher(Folding.folded(text).strip()).matches();
    }

    /** Where the entries that begin here end; a title alone is followed by none. */
    private static int end(List<String> texts, int begin, boolean titled) {
        int end = begin;
        int pause = 0;
        for (int i = begin; i < texts.size() && pause <= (titled ? LONGEST_PAUSE : 0); i++) {
            boolean entry = LED.matcher(texts.get(i)).find()
                    || (titled && NUMBERED.matcher(texts.get(i)).find());
            pause = entry ? 0 : pause + 1;
            end = entry ? i + 1 : end;
        }
        return end;
    }
}
