package org.consultationdigest.outline.versions;

import java.util.ArrayList;
import java.util.List;
import org.consultationdigest.outline.ReportOutline;
import org.consultationdigest.problem.Problem;

/**
 * The draft with all its other versions. Sections and paragraphs are always named as the current draft names them.
 *
 * @param current the draft under consultation
 * @param translations the same draft in other languages
 * @param earlier the drafts of earlier rounds, in the order in which they are given
 */
public record DraftVersions(ReportOutline current, List<DraftTranslation> translations, List<EarlierDraft> earlier) {

    public DraftVersions {
        translations = List.copyOf(translations);
        earlier = List.copyOf(earlier);
    }

    /** A draft that has no other version. */
    public static DraftVersions only(ReportOutline current) {
        return new DraftVersions(current, List.of(), List.of());
    }

    /** What is wrong with the draft, then what could not be aligned, each named after its file. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(current.problems());
        for (DraftTranslation translation : translations) {
            translation.alignment().problems().forEach(problem -> problems.add(named(translation.name(), problem)));
        }
        return problems;
    }

    private static Problem named(String file, Problem problem) {
        String part = problem.part().map(place -> file + ", " + place).orElse(file);
        return Problem.at(part, problem.code(), problem.message());
    }
}
