package org.consultationdigest.digest.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.consultationdigest.dedupe.GroupMember;
import org.consultationdigest.dedupe.Relation;
import org.consultationdigest.digest.DigestColumn;
import org.consultationdigest.digest.DigestLanguage;
import org.consultationdigest.digest.DigestRow;
import org.consultationdigest.digest.DigestTexts;
import org.consultationdigest.digest.Review;
import org.consultationdigest.digest.WordingText;
import org.consultationdigest.extract.Wording;
import org.consultationdigest.link.LinkTarget;

/** A row of the digest in the words of a form, as its reader may see them. */
final class RowText {
    private final DigestLanguage language;
    private final Discretion discretion;
    private final WordingText words;

    RowText(DigestLanguage language, Discretion discretion) {
        this.language = language;
        this.discretion = discretion;
        this.words = new WordingText(language);
    }

    /** Everyone who said it, a line each; bodies that are not named are counted on one line. */
    String bodies(DigestRow row) {
        Map<String, Integer> shown = new LinkedHashMap<>();
        row.contributors().forEach(name -> shown.merge(discretion.body(name), 1, Integer::sum));
        if (shown.isEmpty()) {
            return FormTerm.UNKNOWN.in(language);
        }
        return shown.entrySet().stream()
                .map(one -> one.getKey() + (one.getValue() > 1 ? " (" + one.getValue() + ")" : ""))
                .collect(Collectors.joining("\n"));
    }

    /** What is said, with the paragraphs it is about, what it proposes, its reason, and the words of single copies. */
    String comment(DigestRow row) {
        List<String> lines = new ArrayList<>(lines(row, representative(row)));
        for (GroupMember member : row.group().members()) {
            further(member).ifPresent(lines::add);
        }
        return discretion.text(String.join("\n", lines));
    }

    /** What these copies of a row say, each in its own words. */
    String comment(DigestRow row, List<GroupMember> copies) {
        return discretion.text(copies.stream()
                .map(GroupMember::comment)
                .flatMap(copy -> lines(row, copy.comment().wording()).stream())
                .distinct()
                .collect(Collectors.joining("\n")));
    }

    private List<String> lines(DigestRow row, Wording wording) {
        String paragraphs = paragraphs(row);
        List<String> lines = new ArrayList<>();
        lines.add((paragraphs.isEmpty() ? "" : FormTerm.PARAGRAPH.in(language) + paragraphs + ": ")
                + words.said(wording));
        labelled(FormTerm.PROPOSED, words.proposed(wording)).ifPresent(lines::add);
        labelled(FormTerm.REASON, wording.rationale().orElse("")).ifPresent(lines::add);
        return lines;
    }

    /** The decision and the response; blank while nobody has decided. */
    String response(DigestRow row) {
        Review review = row.review();
        String decision = review.decision()
                .map(one -> DigestTexts.of(one, language))
                .or(() -> review.in(DigestColumn.DECISION))
                .orElse("");
        String response = review.in(DigestColumn.RESPONSE).orElse("");
        String between = decision.isEmpty() || response.isEmpty() ? "" : ". ";
        return discretion.text(decision + between + response);
    }

    /** The draft's numbers of the paragraphs of its own section. */
    static String paragraphs(DigestRow row) {
        return row.group().representative().comment().link().targets().stream()
                .filter(target -> target.section().equals(row.group().section()))
                .map(LinkTarget::paragraphs)
                .flatMap(List::stream)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The words of the comment that stands for a row. */
    static Wording representative(DigestRow row) {
        return row.group().representative().comment().comment().wording();
    }

    private Optional<String> further(GroupMember member) {
        if (member.relation() == Relation.REPLY) {
            return labelled(
                    FormTerm.REPLY, words.said(member.comment().comment().wording()));
        }
        return labelled(FormTerm.ONLY_IN_SOME, String.join("; ", member.onlyHere()));
    }

    private Optional<String> labelled(FormTerm label, String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(label.in(language) + text);
    }
}
