package org.consultationdigest.extract.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.extract.word.Submissions.parsed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.format.word.WordFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies of a random draft, edited by hand without tracking: every edit comes out, and none of the draft's own words. */
class EditedCopiesTest {
    private static final int SECTIONS = 5;
    private static final int PARAGRAPHS = 4;
    private static final int COPIES = 6;
    private static final String[] WORDS =
            ("school road water court girl elder commune budget river forest teacher doctor"
                            + " village market bridge harvest union minister clinic island worker farmer border survey archive"
                            + " library station window season captain")
                    .split(" ");

    @TempDir
    private Path folder;

    private Random random = new Random(0);

    @ParameterizedTest
    @ValueSource(longs = {20250205, 7, 991, 40_424, 123_456_789})
    void giveExactlyTheEdits(long seed) throws Exception {
        random = new Random(seed);
        List<String> draft = draft();
        for (int copy = 0; copy < COPIES; copy++) {
            List<String> edited = new ArrayList<>(draft);
            List<String> edits = new ArrayList<>();
            edit(edited, edits);

            Extraction.Parsed read = parsed(folder, file(draft), file(edited));

            assertThat(read.comments()).allMatch(comment -> comment.kind() == CommentKind.UNTRACKED_EDIT);
            assertThat(read.comments().stream().map(EditedCopiesTest::shown))
                    .as("seed " + seed + ", copy " + copy)
                    .containsExactlyInAnyOrderElementsOf(edits);
            assertThat(read.comments())
                    .allSatisfy(comment -> assertThat(draft)
                            .doesNotContain(comment.wording().inserted().orElse("-")));
        }
    }

    private static String shown(ExtractedComment comment) {
        return comment.wording().deleted().orElse("") + " > "
                + comment.wording().inserted().orElse("");
    }

    /** Headings stand at every multiple of the paragraphs of a section. */
    private List<String> draft() {
        List<String> draft = new ArrayList<>();
        for (int section = 0; section < SECTIONS; section++) {
            draft.add("#Chapter of the " + WORDS[section] + " and the " + WORDS[section + 7]);
            for (int paragraph = 0; paragraph < PARAGRAPHS; paragraph++) {
                draft.add(sentence(18) + " " + sentence(14));
            }
        }
        return draft;
    }

    private String sentence(int words) {
        String text = IntStream.range(0, words)
                .mapToObj(i -> WORDS[random.nextInt(WORDS.length)])
                .collect(Collectors.joining(" "));
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + " " + random.nextInt(10_000) + ".";
    }

    /** One edit of each kind in a section of its own, so that none touches another. */
    private void edit(List<String> edited, List<String> edits) {
        int section = PARAGRAPHS + 1;
        replaceAWord(edited, 1 + random.nextInt(PARAGRAPHS), edits);
        putInWords(edited, section + 1 + random.nextInt(PARAGRAPHS), edits);
        takeOutWords(edited, 2 * section + 1 + random.nextInt(PARAGRAPHS), edits);
        String gone = edited.remove(3 * section + 2);
        edits.add(gone + " > ");
        // The one beside it was edited, and the last of all has none behind it.
        putInWords(edited, 3 * section + 1, edits);
        edits.add(edited.remove(edited.size() - 1) + " > ");
        String own = "Novel: " + sentence(12).replaceAll("[aeiou]", "u");
        edited.add(4 * section + 1, own);
        edits.add(" > " + own);
    }

    private void replaceAWord(List<String> edited, int paragraph, List<String> edits) {
        String[] words = edited.get(paragraph).split(" ");
        int at = 3 + random.nextInt(8);
        edits.add(words[at] + " > replacement" + at);
        words[at] = "replacement" + at;
        edited.set(paragraph, String.join(" ", words));
    }

    private void putInWords(List<String> edited, int paragraph, List<String> edits) {
        List<String> words = new ArrayList<>(List.of(edited.get(paragraph).split(" ")));
        words.add(3 + random.nextInt(8), "newly laid-in wording");
        edits.add(" > newly laid-in wording");
        edited.set(paragraph, String.join(" ", words));
    }

    /** The words from the first figure to the last, which stand only there. */
    private void takeOutWords(List<String> edited, int paragraph, List<String> edits) {
        List<String> words = new ArrayList<>(List.of(edited.get(paragraph).split(" ")));
        String gone = words.remove(18);
        edits.add(gone + " > ");
        edited.set(paragraph, String.join(" ", words));
    }

    private static WordFile file(List<String> lines) {
        WordFile file = new WordFile();
        for (String line : lines) {
            if (line.startsWith("#")) {
                file.heading(1, line.substring(1));
            } else {
                file.paragraph(line);
            }
        }
        return file;
    }
}
