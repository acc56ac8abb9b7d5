package org.consultationdigest.bench.dedupe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.link.LinkRule;
import org.consultationdigest.link.LinkTarget;
import org.consultationdigest.link.LinkedComment;
import org.consultationdigest.link.SectionLink;

/**
 * Comments as a large consultation brings them: some letters that were handed round make up 38 % of all, the rest repeat
 * each other until the wanted share of distinct texts is reached. Words follow Zipf's law; the same seed, the same texts.
 */
final class GeneratedTexts {
    static final int SECTIONS = 60;
    private static final int WORDS = 150;
    private static final int VOCABULARY = 20_000;
    private static final double[] HANDED_ROUND = {0.12, 0.08, 0.06, 0.05, 0.03, 0.02, 0.02};

    private final Random random;
    private final String[] vocabulary = new String[VOCABULARY];
    private final double[] upTo = new double[VOCABULARY];
    private final SectionLink[] links = new SectionLink[SECTIONS];

    GeneratedTexts(long seed) {
        this.random = new Random(seed);
        double sum = 0;
        for (int i = 0; i < VOCABULARY; i++) {
            vocabulary[i] = word(i);
            sum += 1.0 / (i + 3);
            upTo[i] = sum;
        }
        for (int i = 0; i < SECTIONS; i++) {
            links[i] = new SectionLink.Stated(
                    List.of(LinkTarget.section("S" + i)), LinkRule.STATED, "", List.of(), List.of(), List.of());
        }
    }

    static List<String> sections() {
        List<String> sections = new ArrayList<>();
        for (int i = 0; i < SECTIONS; i++) {
            sections.add("S" + i);
        }
        return sections;
    }

    /** So many comments of which about this share is distinct. */
    List<LinkedComment> comments(int count, double distinct) {
        List<String> letters = new ArrayList<>();
        for (int i = 0; i < HANDED_ROUND.length; i++) {
            letters.add(text());
        }
        List<String> others = new ArrayList<>();
        double others38 = 1 - 0.38;
        List<LinkedComment> comments = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int letter = letter(random.nextDouble());
            String text;
            int section;
            if (letter >= 0) {
                text = letters.get(letter);
                section = letter;
            } else if (others.isEmpty() || random.nextDouble() * others38 < distinct) {
                text = text();
                section = others.size() % SECTIONS;
                others.add(text);
            } else {
                int known = random.nextInt(others.size());
                text = others.get(known);
                section = known % SECTIONS;
            }
            comments.add(Remark.of("k" + i, text, file(i), links[section]));
        }
        return comments;
    }

    private static SubmissionId file(int number) {
        return new SubmissionId(String.format(Locale.ROOT, "%064x", number));
    }

    private static int letter(double chance) {
        double sum = 0;
        for (int i = 0; i < HANDED_ROUND.length; i++) {
            sum += HANDED_ROUND[i];
            if (chance < sum) {
                return i;
            }
        }
        return -1;
    }

    /** A text of about 150 words. */
    String text() {
        StringBuilder text = new StringBuilder(WORDS * 7);
        for (int i = 0; i < WORDS; i++) {
            int at = Arrays.binarySearch(upTo, random.nextDouble() * upTo[VOCABULARY - 1]);
            String word = vocabulary[Math.min(VOCABULARY - 1, at >= 0 ? at : -at - 1)];
            text.append(i % 15 == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word)
                    .append(i % 15 == 14 ? ". " : " ");
        }
        return text.toString().strip();
    }

    private static String word(int number) {
        Random spelling = new Random(number * 31L + 7);
        StringBuilder word = new StringBuilder();
        int syllables = 1 + Math.min(3, number / 200) + spelling.nextInt(2);
        for (int i = 0; i < syllables; i++) {
            word.append("bcdfghklmnprstvw".charAt(spelling.nextInt(16))).append("aeiou".charAt(spelling.nextInt(5)));
        }
        return word.append("nrstl".charAt(spelling.nextInt(5))).toString();
    }
}
