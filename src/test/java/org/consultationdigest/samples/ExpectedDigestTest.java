package org.consultationdigest.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Mistakes of the hand that wrote {@code expected-digest.csv}. */
class ExpectedDigestTest {
    private final List<CSVRecord> comments = ExpectedReading.comments();
    private final Map<String, byte[]> files = WriteSamples.files();

    @Test
    void everyExpectedCommentStandsWordForWordInItsSubmission() {
        Map<String, String> texts = new HashMap<>();
        for (CSVRecord comment : comments) {
            String path = comment.get("path");
            if (SubmissionText.canRead(path)) {
                String text = texts.computeIfAbsent(path, key -> SubmissionText.of(files, key));
                parts(comment.get("comment"))
                        .forEach(part -> assertThat(text).as(path).contains(part));
            }
        }
        assertThat(texts).hasSize(22);
    }

    @Test
    void everyExpectedParagraphStandsInItsSection() {
        Map<String, String> sections = sectionsByParagraph();
        for (CSVRecord comment : comments) {
            for (String number : split(comment.get("paragraphs"), ';')) {
                assertThat(sections.get(number)).as(comment.toString()).startsWith(comment.get("section"));
            }
        }
    }

    @Test
    void everyExpectedSectionIsOneOfTheDraft() {
        Set<String> known = new TreeSet<>(Set.of("WHOLE", "UNLINKED"));
        DraftSections.walk(DraftText.english(), (section, line) -> known.add(section));

        assertThat(comments).allSatisfy(comment -> assertThat(known).contains(comment.get("section")));
    }

    @Test
    void everyExpectedContributorIsInvitedOrListed() {
        String list = new String(files.get("stakeholders.csv"), StandardCharsets.UTF_8);
        Set<String> names = ExpectedReading.records(list).stream()
                .map(row -> row.get("name"))
                .collect(Collectors.toSet());

        assertThat(comments).allSatisfy(comment -> assertThat(names).contains(comment.get("contributor")));
    }

    @Test
    void theCommentsOfAGroupBelongToOneSectionAndItHasOneFirst() {
        Map<String, List<CSVRecord>> groups = comments.stream()
                .filter(comment -> !comment.get("group").isEmpty())
                .collect(Collectors.groupingBy(comment -> comment.get("group")));

        assertThat(groups).hasSize(10).allSatisfy((group, members) -> {
            assertThat(members)
                    .extracting(member -> member.get("section"))
                    .containsOnly(members.get(0).get("section"));
            assertThat(members)
                    .filteredOn(member -> member.get("relation").equals("first"))
                    .hasSize(1);
            assertThat(members).hasSizeGreaterThan(1);
        });
    }

    @Test
    void everyFileReceivedIsExpectedOnce() {
        List<String> received = files.keySet().stream()
                .filter(path -> path.startsWith("submissions/"))
                .map(path -> path.substring("submissions/".length()))
                .sorted()
                .toList();
        List<String> expected = ExpectedReading.documents().stream()
                .map(row -> row.get("path").replaceFirst("\\.zip!/.*", ".zip"))
                .filter(path -> !path.contains(".eml!/"))
                .distinct()
                .sorted()
                .toList();

        assertThat(expected).isEqualTo(received);
    }

    private static Map<String, String> sectionsByParagraph() {
        Map<String, String> sections = new HashMap<>();
        DraftSections.walk(DraftText.english(), (section, line) -> {
            if (DraftText.isParagraph(line)) {
                sections.put(Integer.toString(sections.size() + 1), section);
            }
        });
        return sections;
    }

    /** The words of a comment, or those taken out and those put in. */
    private static List<String> parts(String comment) {
        if (!comment.startsWith("- ") && !comment.startsWith("+ ")) {
            return List.of(comment);
        }
        List<String> parts = new ArrayList<>();
        for (String part : split(comment, '/')) {
            parts.add(part.strip().substring(2));
        }
        return parts;
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            parts.add(text.substring(from, at));
            from = at + 1;
        }
        parts.add(text.substring(from));
        return parts.stream().filter(part -> !part.isBlank()).toList();
    }
}
