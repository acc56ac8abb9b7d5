package org.consultationdigest.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Outlines made by chance in the ways in which drafts are labelled; the levels are known and must come back. */
class HeadingLevelsPropertiesTest {
    private static final String VIETNAMESE = "ABCDĐEGHIKLMNOPQRSTUVXY";
    private static final List<List<String>> CONVENTIONS = List.of(
            List.of("I.", "A.", "1.", "a)"),
            List.of("A.", "1.", "a)", "i)"),
            List.of("I.", "1.", "1.1.", "a)"),
            List.of("1.", "1.1", "1.1.1", "a)"),
            List.of("Phần I.", "Chương I.", "Mục 1.", "Điều 1."),
            List.of("Chapter 1.", "I.", "A.", "1."),
            List.of("I.", "1.", "a.", "(i)"),
            List.of("A.", "I.", "1.", "(a)"),
            List.of("I.", "Đ.", "1.", "đ)"));

    @Test
    void findsTheLevelsOfEveryConventionWithoutTheHelpOfTheLook() {
        int right = 0;
        int all = 0;
        List<String> wrong = new ArrayList<>();
        for (List<String> convention : CONVENTIONS) {
            for (long seed = 1; seed <= 40; seed++) {
                Tree tree = new Tree(convention, new Random(seed * 31 + CONVENTIONS.indexOf(convention)));
                List<Integer> found = new LevelFinder()
                        .settle(tree.headings).stream()
                                .map(LevelFinder.Leveled::level)
                                .toList();
                all++;
                right += found.equals(tree.levels) ? 1 : 0;
                if (!found.equals(tree.levels)) {
                    wrong.add(convention + " " + tree.labels() + " " + found);
                }
            }
        }

        assertThat((double) right / all).as(String.join("\n", wrong)).isGreaterThanOrEqualTo(0.97);
    }

    /** A tree of headings, two to four levels deep, up to twelve on one level. */
    private static final class Tree {
        private final List<FoundHeading> headings = new ArrayList<>();
        private final List<Integer> levels = new ArrayList<>();
        private final List<String> convention;
        private final Random random;
        private final int depth;
        private int articles;

        Tree(List<String> convention, Random random) {
            this.convention = convention;
            this.random = random;
            this.depth = 2 + random.nextInt(3);
            grow(1, "");
        }

        private void grow(int level, String above) {
            int count = level == 1 ? 2 + random.nextInt(11) : 2 + random.nextInt(random.nextInt(3) == 0 ? 11 : 3);
            for (int i = 1; i <= count; i++) {
                String label = label(convention.get(level - 1), i, above);
                headings.add(heading(label));
                levels.add(level);
                boolean parent = level < depth && headings.size() < 150 && random.nextInt(3) > 0;
                if (parent) {
                    grow(level + 1, label);
                }
            }
        }

        private String label(String form, int count, String above) {
            if (form.startsWith("Điều")) {
                return "Điều " + ++articles + ".";
            }
            if (form.contains("1.1")) {
                String end = form.endsWith(".") ? "." : "";
                return above.replaceAll("\\.$", "") + "." + count + end;
            }
            String counted = form.replaceAll("\\b[IAai1Đđ]\\b", "#");
            String kind = form.replaceAll(".*?\\b([IAai1Đđ])\\b.*", "$1");
            return counted.replace("#", numeral(kind, count));
        }

        private static String numeral(String kind, int count) {
            String[] roman = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"};
            return switch (kind) {
                case "I" -> roman[count - 1];
                case "i" -> roman[count - 1].toLowerCase(Locale.ROOT);
                case "A" -> String.valueOf((char) ('A' + count - 1));
                case "a" -> String.valueOf((char) ('a' + count - 1));
                case "Đ" -> VIETNAMESE.substring(count - 1, count);
                case "đ" -> VIETNAMESE.substring(count - 1, count).toLowerCase(Locale.ROOT);
                default -> String.valueOf(count);
            };
        }

        private FoundHeading heading(String label) {
            LabelParser.Labelled parsed = LabelParser.parse(label + " Title").orElseThrow();
            DraftLine line = DraftLine.plain(headings.size() + 1, label + " Title");
            return new FoundHeading(line, Optional.of(parsed.label()), "Title", OptionalInt.empty(), false);
        }

        List<String> labels() {
            return headings.stream()
                    .map(heading -> heading.line().text().replace(" Title", ""))
                    .toList();
        }
    }
}
