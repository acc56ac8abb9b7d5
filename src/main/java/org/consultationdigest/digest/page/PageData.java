package org.consultationdigest.digest.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.consultationdigest.dedupe.GroupId;
import org.consultationdigest.digest.Digest;
import org.consultationdigest.digest.DigestColumn;
import org.consultationdigest.digest.DigestComment;
import org.consultationdigest.digest.DigestLanguage;
import org.consultationdigest.digest.DigestRow;
import org.consultationdigest.digest.DigestTexts;
import org.consultationdigest.digest.RowStatus;
import org.consultationdigest.digest.WordingText;
import org.consultationdigest.extract.Wording;
import org.consultationdigest.intake.Contributor;
import org.consultationdigest.link.LinkTarget;
import org.consultationdigest.outline.Section;

/** What the page shows of a digest: its rows as plain values, and comments counted by section and type. */
final class PageData {
    private final Digest digest;
    private final DigestLanguage language;
    private final WordingText words;
    private final Map<String, String> sections = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();

    PageData(Digest digest) {
        this.digest = digest;
        this.language = digest.language();
        this.words = new WordingText(language);
        for (Section section : digest.outline().sections()) {
            boolean numbered = section.number().isPresent();
            sections.put(section.id(), numbered ? section.id() + ". " + section.title() : section.title());
        }
        sections.put(LinkTarget.WHOLE, PageTerm.WHOLE.in(language));
        sections.put(LinkTarget.UNLINKED, PageTerm.NOT_LINKED.in(language));
        digest.documents().stream()
                .flatMap(entry -> entry.contributor().stream())
                .forEach(body -> types.putIfAbsent(body.name(), body.type()));
        listedTypes();
    }

    private void listedTypes() {
        digest.participation().stakeholders().listed().forEach(one -> {
            Contributor body = one.contributor();
            types.putIfAbsent(body.name(), body.type());
        });
    }

    /** The rows in the order of the draft: id, section, comment, proposal, contributors, status, decision, response. */
    List<List<String>> rows() {
        Map<String, List<List<String>>> bySection = new HashMap<>();
        for (DigestRow row : digest.rows()) {
            bySection
                    .computeIfAbsent(row.group().section(), id -> new ArrayList<>())
                    .add(row(row));
        }
        return digest.sections().stream()
                .flatMap(id -> bySection.getOrDefault(id, List.of()).stream())
                .toList();
    }

    private List<String> row(DigestRow row) {
        Wording wording = row.group().representative().comment().comment().wording();
        String decision = row.review()
                .decision()
                .map(one -> DigestTexts.of(one, language))
                .or(() -> row.review().in(DigestColumn.DECISION))
                .orElse(PageTerm.UNDECIDED.in(language));
        return List.of(
                        row.group().id().written(),
                        section(row.group().section()),
                        words.said(wording),
                        words.proposed(wording),
                        String.join("; ", row.contributors()),
                        DigestTexts.of(row.status(), language),
                        decision,
                        row.review().in(DigestColumn.RESPONSE).orElse(""))
                .stream()
                .map(Html::visible)
                .toList();
    }

    String section(String id) {
        return sections.getOrDefault(id, id);
    }

    /** Comments of the rows that stand, by section and by the type of who said them; sections without any are left out. */
    Map<String, Map<String, Integer>> bySectionAndType() {
        Map<GroupId, String> places = new HashMap<>();
        digest.standing()
                .forEach(row -> places.put(row.group().id(), row.group().section()));
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        digest.sections().forEach(id -> counts.put(id, new HashMap<>()));
        for (DigestComment comment : digest.comments()) {
            Optional.ofNullable(places.get(comment.group()))
                    .map(counts::get)
                    .ifPresent(row -> row.merge(type(comment), 1, Integer::sum));
        }
        Map<String, Map<String, Integer>> shown = new LinkedHashMap<>();
        counts.forEach((id, row) -> {
            if (!row.isEmpty()) {
                shown.put(section(id), row);
            }
        });
        return shown;
    }

    /** The types that comments have, by name. */
    List<String> typesOfComments() {
        Set<String> all = new TreeSet<>();
        digest.comments().forEach(comment -> all.add(type(comment)));
        return List.copyOf(all);
    }

    private String type(DigestComment comment) {
        return comment.contributor()
                .flatMap(name -> Optional.ofNullable(types.get(name)))
                .filter(type -> !type.isBlank())
                .orElseGet(() -> PageTerm.NO_TYPE.in(language));
    }

    /** Pairs of rows that contradict each other, each once. */
    List<List<DigestRow>> contradictions() {
        Map<GroupId, DigestRow> rows = new HashMap<>();
        digest.rows().stream()
                .filter(row -> row.status() != RowStatus.WITHDRAWN)
                .forEach(row -> rows.put(row.group().id(), row));
        List<List<DigestRow>> pairs = new ArrayList<>();
        for (DigestRow row : digest.standing()) {
            for (GroupId other : row.group().conflictsWith()) {
                DigestRow against = rows.get(other);
                boolean first = row.group().id().written().compareTo(other.written()) < 0;
                boolean mutual = against != null
                        && against.group().conflictsWith().contains(row.group().id());
                if (against != null && (first || !mutual)) {
                    pairs.add(List.of(row, against));
                }
            }
        }
        return pairs;
    }

    /** One side of a contradiction. */
    String side(DigestRow row) {
        List<String> cells = row(row);
        return "<div><strong>" + Html.text(cells.get(0)) + "</strong> · " + Html.text(cells.get(1))
                + "<p class=\"said\">" + Html.text(cells.get(2)) + "</p><p>" + Html.text(cells.get(4)) + "</p></div>";
    }
}
