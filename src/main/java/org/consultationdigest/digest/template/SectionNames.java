package org.consultationdigest.digest.template;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.consultationdigest.classify.Classification;
import org.consultationdigest.classify.ClassifiedComment;
import org.consultationdigest.extract.CommentId;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.PlaceHints;
import org.consultationdigest.extract.SourceLocation;
import org.consultationdigest.extract.Wording;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.link.LinkedComment;
import org.consultationdigest.link.SectionLink;
import org.consultationdigest.link.SectionLinker;
import org.consultationdigest.outline.ReportOutline;
import org.consultationdigest.outline.Section;
import org.consultationdigest.text.Language;
import org.consultationdigest.text.Sha256;

/**
 * What the form calls the sections of a draft: as a contributor would, and so that the program finds the section again. Of
 * several ways to call it ({@code Article 5}; {@code Section 1, Chapter II}; its whole number; number and heading) the first
 * one that leads back to it and to nothing else is taken.
 */
final class SectionNames {
    private static final SubmissionId NO_FILE = new SubmissionId(Sha256.hex("a comment form"));

    private final SectionLinker linker;
    /** What the column of sections says of a bare number in it. */
    private final String column;

    private final Map<String, Section> sections = new HashMap<>();

    SectionNames(ReportOutline outline, String column) {
        this.linker = new SectionLinker(outline);
        this.column = column;
        outline.sections().forEach(section -> sections.put(section.id(), section));
    }

    /** The name of a section. */
    String of(Section section) {
        Set<String> ways = ways(section);
        return ways.stream()
                .filter(way -> leadsBack(way, section))
                .findFirst()
                .orElseGet(() -> ways.iterator().next());
    }

    private Set<String> ways(Section section) {
        Set<String> ways = new LinkedHashSet<>();
        String alone = alone(section);
        ways.add(alone);
        section.parent().map(sections::get).ifPresent(parent -> ways.add(alone + ", " + alone(parent)));
        section.number().ifPresent(number -> ways.add(number.shown()));
        ways.add(alone + ". " + section.title());
        ways.add(section.title());
        return ways;
    }

    private boolean leadsBack(String way, Section section) {
        String read = way.indexOf(' ') < 0 ? column + " " + way : way;
        PlaceHints hints = new PlaceHints(
                List.of(read), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());
        LinkedComment linked = linker.link(new ClassifiedComment(
                ExtractedComment.plain(
                        new CommentId("K-000000000000"),
                        NO_FILE,
                        CommentKind.TABLE_ROW,
                        SourceLocation.none(),
                        Wording.text("?"),
                        hints,
                        Language.ENGLISH),
                new Classification(Optional.empty(), List.of(), List.of())));
        return linked.link() instanceof SectionLink.Stated stated
                && stated.targets().size() == 1
                && linked.section().equals(section.id());
    }

    private static String alone(Section section) {
        if (section.number().isEmpty()) {
            return section.title();
        }
        if (section.unit().isEmpty()) {
            return section.number().get().shown();
        }
        List<String> labels = section.number().get().labels();
        String unit = section.unit().get();
        String own = labels.get(labels.size() - 1);
        return own.toLowerCase(Locale.ROOT).startsWith(unit)
                ? own
                : unit.substring(0, 1).toUpperCase(Locale.ROOT) + unit.substring(1) + " " + own;
    }
}
