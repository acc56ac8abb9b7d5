package org.consultationdigest.digest.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.consultationdigest.digest.Answers;
import org.consultationdigest.digest.Digest;
import org.consultationdigest.digest.DigestRow;
import org.consultationdigest.digest.RowStatus;

/** Fills the official form in from a digest. */
final class OfficialFormBuilder {
    private final Digest digest;
    private final Discretion discretion;
    private final RowText words;
    private final SectionLabels labels;

    private OfficialFormBuilder(Digest digest, Audience audience) {
        this.digest = digest;
        this.discretion = Discretion.of(digest, audience);
        this.words = new RowText(digest.language(), discretion);
        this.labels = new SectionLabels(digest);
    }

    /** The form of a digest as its readers may see it. */
    static OfficialForm of(Digest digest, Audience audience) {
        OfficialFormBuilder form = new OfficialFormBuilder(digest, audience);
        List<OfficialForm.Entry> agreeing = form.agreeing();
        return new OfficialForm(
                form.in(FormTerm.TITLE),
                form.in(FormTerm.ON_DRAFT, digest.outline().title()),
                form.preamble(),
                List.of(
                        form.in(FormTerm.SECTION),
                        form.in(FormTerm.BODY),
                        form.in(FormTerm.COMMENT),
                        form.in(FormTerm.RESPONSE)),
                form.sections(),
                agreeing.isEmpty() ? "" : form.in(FormTerm.AGREEING),
                agreeing,
                form.in(FormTerm.PAGE));
    }

    private List<String> preamble() {
        Answers answers = Answers.of(digest);
        List<String> lines = new ArrayList<>();
        lines.add(received(answers));
        named(FormTerm.AGREEING_BODIES, answers.agreeing().stream().toList()).ifPresent(lines::add);
        boolean agreed = digest.participation().silenceIsAgreement();
        named(agreed ? FormTerm.SILENT_AGREE : FormTerm.SILENT, answers.silent())
                .ifPresent(lines::add);
        lines.add(in(FormTerm.RESULTS));
        return lines;
    }

    private String received(Answers answers) {
        int comments = digest.standing().stream()
                .mapToInt(row -> row.group().members().size())
                .sum();
        int answered = answers.answered().size();
        int ofInvited = answers.answeredInvited();
        return answers.invited().isEmpty()
                ? in(FormTerm.RECEIVED, answered, comments)
                : in(FormTerm.INVITED, answers.invited().size(), ofInvited, answered - ofInvited, comments);
    }

    /** A line that names bodies; those that are not to be named are counted in it. */
    private Optional<String> named(FormTerm term, List<String> bodies) {
        if (bodies.isEmpty()) {
            return Optional.empty();
        }
        String names = bodies.stream().map(discretion::body).distinct().collect(Collectors.joining("; "));
        return Optional.of(in(term, bodies.size(), names));
    }

    private List<OfficialForm.SectionOfForm> sections() {
        Map<String, List<DigestRow>> bySection = digest.standing().stream()
                .filter(row -> !standsApart(row))
                .collect(Collectors.groupingBy(row -> row.group().section()));
        return digest.sections().stream()
                .filter(bySection::containsKey)
                .map(id -> new OfficialForm.SectionOfForm(
                        labels.of(id),
                        bySection.getOrDefault(id, List.of()).stream()
                                .map(this::entry)
                                .toList()))
                .toList();
    }

    private List<OfficialForm.Entry> agreeing() {
        return digest.rows().stream()
                .filter(OfficialFormBuilder::standsApart)
                .map(this::entry)
                .toList();
    }

    /** Whether a row stands among those who agree: nothing is asked in it, and nobody has answered it. */
    private static boolean standsApart(DigestRow row) {
        return row.status() != RowStatus.WITHDRAWN && row.review().isBlank() && Answers.isAgreement(row);
    }

    private OfficialForm.Entry entry(DigestRow row) {
        return new OfficialForm.Entry(words.bodies(row), words.comment(row), words.response(row));
    }

    private String in(FormTerm term, Object... values) {
        String words = term.in(digest.language());
        return values.length == 0 ? words : String.format(Locale.ROOT, words, values);
    }
}
