package org.consultationdigest.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.consultationdigest.samples.kit.DocxBuilder;
import org.consultationdigest.samples.kit.DocxTable;
import org.consultationdigest.samples.kit.MarginComment;
import org.consultationdigest.samples.kit.Para;
import org.consultationdigest.samples.kit.PdfPages;

/** Writes one submission in Word or PDF. */
final class SubmissionWriter {
    private static final int ITEMS_ON_THE_FIRST_PAGE = 7;
    private static final int ITEMS_ON_A_PAGE = 9;

    private final GeneratedDraft draft;
    private final Random random;
    private final Sentences sentences;
    private final SubmissionWords words;

    SubmissionWriter(GeneratedDraft draft, Random random, Tongue tongue) {
        this.draft = draft;
        this.random = random;
        this.sentences = new Sentences(random, tongue);
        this.words = SubmissionWords.in(tongue);
    }

    /** A table with one comment a row. */
    Written commentTable(int comments) throws IOException {
        List<PlantedComment> planted = new ArrayList<>();
        DocxTable table = DocxTable.lined(800, 1500, 1500, 6000, 4700)
                .header(words.columns().toArray(String[]::new));
        for (int i = 1; i <= comments; i++) {
            PlantedComment comment = sentences.planted();
            int paragraph = 1 + random.nextInt(draft.paragraphs());
            planted.add(comment);
            table.row(
                    String.valueOf(i),
                    draft.section(paragraph),
                    String.valueOf(paragraph),
                    comment.text(),
                    comment.proposedChange());
        }
        DocxBuilder document = new DocxBuilder().landscape();
        document.add(Para.ofBold(words.sender()).tight());
        document.add(Para.ofBold(words.title()).centered());
        return new Written(Packed.zip(document.add(table).bytes()), planted);
    }

    /** A copy of the draft with comments in the margin of as many paragraphs. */
    Written annotatedDraft(int comments) throws IOException {
        List<Integer> paragraphs = new ArrayList<>(
                IntStream.rangeClosed(1, draft.paragraphs()).boxed().toList());
        Collections.shuffle(paragraphs, random);
        List<PlantedComment> planted = new ArrayList<>();
        Map<Integer, MarginComment> remarks = new TreeMap<>();
        for (int paragraph : paragraphs.subList(0, comments).stream().sorted().toList()) {
            PlantedComment comment = PlantedComment.of(sentences.comment());
            planted.add(comment);
            remarks.put(
                    paragraph,
                    MarginComment.of(remarks.size() + 1, words.sender(), "2025-03-10T08:12:00Z", comment.text()));
        }
        return new Written(Packed.zip(draft.docx(remarks)), planted);
    }

    /** A letter of numbered comments. */
    Written letter(int pages) throws IOException {
        List<PlantedComment> planted = new ArrayList<>();
        PdfPages letter = new PdfPages().centered(words.sender(), 14).space(12).right(words.date());
        words.opening().forEach(line -> letter.paragraph(line, 0));
        for (int page = 1; page <= pages; page++) {
            if (page > 1) {
                letter.newPage();
            }
            addItems(letter, page == 1 ? ITEMS_ON_THE_FIRST_PAGE : ITEMS_ON_A_PAGE, planted);
        }
        letter.space(10);
        words.closing().forEach(line -> letter.paragraph(line, 0));
        return new Written(Packed.pdf(letter.bytes()), planted);
    }

    private void addItems(PdfPages letter, int items, List<PlantedComment> planted) {
        for (int i = 0; i < items; i++) {
            PlantedComment comment = PlantedComment.of(sentences.comment());
            planted.add(comment);
            int paragraph = 1 + random.nextInt(draft.paragraphs());
            letter.paragraph(planted.size() + ". " + words.paragraph() + " " + paragraph + ": " + comment.text(), 0);
        }
    }
}
