package org.consultationdigest.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.consultationdigest.extract.CommentId;
import org.consultationdigest.link.LinkedComment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every set of comments, whatever they say and in whatever order they come. */
class AnyInputTest {
    private static final List<String> TEXTS = List.of(
            "Agree",
            "agree.",
            "bỏ",
            "bộ",
            "bo",
            "?",
            "",
            "giữ nguyên 2.3%",
            "giữ nguyên 23%",
            "We ask the drafters to add the source of all figures in this part of it",
            "WE ASK the drafters to add the source of all figures in this part of it!",
            "Đề nghị bổ sung số liệu về tỷ lệ trẻ em được tiêm chủng đầy đủ",
            "De nghi bo sung so lieu ve ty le tre em duoc tiem chung day du");
    private static final List<String> SECTIONS = List.of("I", "II.B", "WHOLE", "not in the draft");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void everyCommentStandsInExactlyOneGroup(long seed) {
        List<LinkedComment> comments = comments(new Random(seed));

        assertThat(Clusters.grouped(comments).groups().stream()
                        .flatMap(group -> group.members().stream())
                        .map(member -> member.comment().comment().id()))
                .containsExactlyInAnyOrderElementsOf(
                        comments.stream().map(comment -> comment.comment().id()).toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void theGroupsAndWhoStandsForThemDoNotDependOnTheOrderOfTheComments(long seed) {
        Random random = new Random(seed);
        List<LinkedComment> comments = comments(random);
        List<Set<CommentId>> groups = members(comments);
        List<CommentId> representatives = representatives(comments);

        for (int round = 0; round < 20; round++) {
            Collections.shuffle(comments, random);
            assertThat(members(comments)).isEqualTo(groups);
            assertThat(representatives(comments)).isEqualTo(representatives);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void everyGroupKeepsItsIdWhenTheSameCommentsAreReadAgain(long seed) {
        Random random = new Random(seed);
        List<LinkedComment> comments = comments(random);
        Consultation consultation = new Consultation();
        consultation.run(comments);
        List<String> before = consultation.rows();
        Collections.shuffle(comments, random);
        consultation.run(comments);

        assertThat(consultation.rows()).isEqualTo(before);
    }

    @Test
    void putsThousandsOfEmptyTextsIntoOneGroup() {
        assertThat(sizes(5_000, i -> "")).containsExactly(5_000);
    }

    @Test
    void putsOneTextOfThousandsOfCopiesIntoOneGroup() {
        assertThat(sizes(5_000, i -> "One and the same text of some words, many times over."))
                .containsExactly(5_000);
    }

    @Test
    void keepsThousandsOfDifferentTextsOfOneCharacterApart() {
        assertThat(sizes(5_000, i -> Character.toString(0x4E00 + i % 1_000)))
                .hasSize(1_000)
                .containsOnly(5);
    }

    @Test
    @Timeout(60)
    void comparesTextsOfHalfAMillionCharactersThatDifferInOneSentence() {
        String sentences = "All these words are said again and again. ".repeat(12_000);

        assertThat(sizes(2, i -> i == 0 ? sentences : sentences + "But we do not agree with the fee of 30 dollars."))
                .containsExactly(1, 1);
    }

    private static List<Integer> sizes(int count, IntFunction<String> text) {
        List<LinkedComment> comments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            comments.add(Comments.saying(text.apply(i)).inSection("I").as("k" + i));
        }
        return Clusters.grouped(comments).groups().stream()
                .map(group -> group.members().size())
                .toList();
    }

    private static List<LinkedComment> comments(Random random) {
        List<LinkedComment> comments = new ArrayList<>();
        int count = 5 + random.nextInt(60);
        for (int i = 0; i < count; i++) {
            comments.add(comment(random, i));
        }
        return comments;
    }

    private static LinkedComment comment(Random random, int number) {
        String text = TEXTS.get(random.nextInt(TEXTS.size()));
        Comments comment =
                switch (random.nextInt(5)) {
                    case 0 -> Comments.deleting(text);
                    case 1 -> Comments.inserting(text);
                    default -> Comments.saying(text);
                };
        if (random.nextInt(4) > 0) {
            comment.inSection(SECTIONS.get(random.nextInt(SECTIONS.size())));
            if (random.nextBoolean()) {
                comment.atParagraph("" + (1 + random.nextInt(3)));
            }
        }
        if (random.nextInt(5) == 0) {
            comment.onPage("" + random.nextInt(2));
        }
        if (random.nextInt(4) == 0) {
            // Some answer a comment that is not there, some each other, some themselves.
            comment.answering("k" + random.nextInt(60));
        }
        return comment.as("k" + number);
    }

    private static List<Set<CommentId>> members(List<LinkedComment> comments) {
        return Clusters.grouped(comments).groups().stream()
                .map(group -> group.members().stream()
                        .map(member -> member.comment().comment().id())
                        .collect(Collectors.toSet()))
                .toList();
    }

    private static List<CommentId> representatives(List<LinkedComment> comments) {
        return Clusters.grouped(comments).groups().stream()
                .map(group -> group.representative().comment().comment().id())
                .toList();
    }
}
