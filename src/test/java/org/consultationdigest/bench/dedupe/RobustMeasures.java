package org.consultationdigest.bench.dedupe;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.consultationdigest.dedupe.CommentGroup;
import org.consultationdigest.dedupe.CommentGroups;
import org.consultationdigest.dedupe.GroupMember;
import org.consultationdigest.dedupe.Relation;
import org.consultationdigest.dedupe.likeness.CandidateRecall;
import org.consultationdigest.dedupe.likeness.Thresholds;
import org.consultationdigest.link.LinkedComment;

/** What must hold of every result: candidates are found, members verified, nothing rests on order, threads or odd input. */
final class RobustMeasures {
    private static final String SENTENCE = "All these words are said again and again. ";

    private final RealTexts real;

    RobustMeasures(RealTexts real) {
        this.real = real;
    }

    Measured recall() {
        CandidateRecall recall =
                CandidateRecall.of(new ArrayList<>(real.dockets().values()));
        return new Measured(
                "signatures against all pairs: candidates at J of .5 and more, real comments",
                ".995",
                String.format(Locale.ROOT, "%.4f (%,d of %,d pairs)", recall.recall(), recall.found(), recall.pairs()),
                recall.recall() >= 0.995);
    }

    Measured members() {
        List<GroupMember> members = group(comments(), 2).stream()
                .flatMap(group -> group.members().stream())
                .filter(member -> member.relation() == Relation.NEAR || member.relation() == Relation.CONTAINED)
                .toList();
        long below = members.stream()
                .filter(member ->
                        member.score() < (member.relation() == Relation.NEAR ? Thresholds.NEAR : Thresholds.CONTAINED))
                .count();
        return new Measured(
                "members below the threshold to their representative, real comments",
                "0",
                below + " of " + members.size(),
                below == 0 && !members.isEmpty());
    }

    Measured order() {
        List<LinkedComment> comments = comments();
        String first = written(group(comments, 1));
        int same = 0;
        for (int round = 0; round < 4; round++) {
            List<LinkedComment> shuffled = new ArrayList<>(comments);
            Collections.shuffle(shuffled, new Random(round));
            same += written(group(shuffled, 1 + round % 3)).equals(first) ? 1 : 0;
        }
        return new Measured(
                "order of input (4 orders) and number of workers (1, 2, 3)",
                "identical",
                same == 4 ? "identical" : (4 - same) + " differ",
                same == 4);
    }

    /** Input of an odd kind, by name. */
    static Map<String, Supplier<List<Measured>>> odd() {
        Map<String, Supplier<List<Measured>>> odd = new LinkedHashMap<>();
        odd.put("odd, empty", () -> List.of(odd("a million empty texts", 1_000_000, i -> "")));
        odd.put(
                "odd, repeated",
                () -> List.of(
                        odd("one text a million times", 1_000_000, i -> "One and the same text, many times over.")));
        odd.put(
                "odd, long",
                () -> List.of(
                        odd("a text of 5 MB, twice", 2, i -> SENTENCE.repeat(125_000)),
                        odd("two texts of 5 MB, nearly the same", 2, i -> SENTENCE.repeat(125_000 - i)),
                        odd("two texts of 5 MB, words of many kinds", 2, RobustMeasures::ofManyWords),
                        odd("two texts of 5 MB, every tenth sentence edited", 2, i -> edited(i, 10)),
                        odd("two texts of 5 MB, every sentence edited", 2, i -> edited(i, 1))));
        odd.put(
                "odd, short",
                () -> List.of(
                        odd("100,000 texts of one character", 100_000, i -> Character.toString(0x4E00 + i % 20_000))));
        return odd;
    }

    /** Five million characters; two of them differ in some of their words. */
    private static String ofManyWords(int seed) {
        Random word = new Random(5);
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < 5_000_000; i++) {
            int number = word.nextInt(50_000);
            text.append('w').append(i % 1_000 == seed ? -number : number).append(i % 12 == 11 ? ". " : " ");
        }
        return text.toString();
    }

    /** Five million characters as of a language; in the second a word of some sentences is another. */
    private static String edited(int version, int every) {
        GeneratedTexts generated = new GeneratedTexts(11);
        Random word = new Random(7);
        StringBuilder text = new StringBuilder();
        for (int sentence = 0; text.length() < 5_000_000; ) {
            for (String said : generated.text().split("(?<=\\.) ", -1)) {
                String[] words = said.split(" ", -1);
                int at = 1 + word.nextInt(words.length - 1);
                words[at] = version == 1 && sentence++ % every == 0 ? words[at - 1].concat("el") : words[at];
                text.append(String.join(" ", words)).append(' ');
            }
        }
        return text.toString();
    }

    private static Measured odd(String what, int count, IntFunction<String> text) {
        List<LinkedComment> comments = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            comments.add(Remark.of("k" + i, text.apply(i)));
        }
        long begun = System.nanoTime();
        List<CommentGroup> groups = group(comments, 2);
        double seconds = (System.nanoTime() - begun) / 1e9;
        long members =
                groups.stream().mapToLong(group -> group.members().size()).sum();
        return new Measured(
                what,
                "every comment in one group",
                String.format(Locale.ROOT, "%,d in %,d groups, %.1f s", members, groups.size(), seconds),
                members == count);
    }

    private List<LinkedComment> comments() {
        List<LinkedComment> comments = new ArrayList<>();
        real.dockets().forEach((id, text) -> comments.add(Remark.of(id, text)));
        return comments;
    }

    private static List<CommentGroup> group(List<LinkedComment> comments, int workers) {
        return new CommentGroups(List.of(Remark.SECTION), workers)
                .group(comments, List.of(), 0)
                .groups();
    }

    /** Everything about the groups but the order of copies, which is that of the submissions. */
    private static String written(List<CommentGroup> groups) {
        return groups.stream()
                .map(group -> group.id() + " " + group.conflictsWith() + group.similar()
                        + group.representative().comment().comment().id()
                        + group.members().stream()
                                .map(member -> member.comment().comment().id() + " " + member.relation() + " "
                                        + member.score() + member.differences() + member.onlyHere())
                                .sorted()
                                .toList())
                .collect(Collectors.joining("\n"));
    }
}
