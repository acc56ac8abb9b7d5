package org.consultationdigest.outline.versions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.consultationdigest.outline.Outlines;
import org.consultationdigest.outline.ReportOutline;
import org.consultationdigest.outline.Section;
import org.consultationdigest.outline.UnreadableReportException;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.text.Language;
import org.consultationdigest.text.LanguageGuesser;

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

    /**
     * A draft with its other versions read and aligned.
     *
     * @throws UnreadableReportException when one of the files is missing, of no known kind or unreadable
     */
    public static DraftVersions of(ReportOutline current, OtherDrafts others, Outlines reader) {
        List<DraftTranslation> translations = new ArrayList<>();
        for (Path file : others.translations()) {
            ReportOutline outline = reader.read(file);
            translations.add(new DraftTranslation(name(file), outline, TranslationAlignment.of(current, outline)));
        }
        List<EarlierDraft> earlier = new ArrayList<>();
        for (Path file : others.earlier()) {
            ReportOutline outline = reader.read(file);
            earlier.add(new EarlierDraft(name(file), outline, DraftAlignment.of(outline, current)));
        }
        return new DraftVersions(current, translations, earlier);
    }

    /**
     * The draft with the titles of a translation into this language, as far as one has them; the draft as it is when it is
     * in this language itself or nobody gave a translation.
     */
    public ReportOutline titledIn(Language language) {
        if (languageOf(current) == language) {
            return current;
        }
        return translations.stream()
                .filter(translation -> languageOf(translation.outline()) == language)
                .findFirst()
                .map(translation -> current.titled(translation.outline().title(), translation.titles()))
                .orElse(current);
    }

    private static Language languageOf(ReportOutline outline) {
        return LanguageGuesser.guess(
                outline.sections().stream().map(Section::title).collect(Collectors.joining(". ")));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
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
