package org.consultationdigest.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.consultationdigest.classify.Classifier;
import org.consultationdigest.extract.CommentId;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.PlaceHints;
import org.consultationdigest.extract.SourceLocation;
import org.consultationdigest.extract.Wording;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.link.SectionLinker;
import org.consultationdigest.outline.DraftParagraph;
import org.consultationdigest.outline.ReportOutline;
import org.consultationdigest.outline.Section;
import org.consultationdigest.outline.SectionNumber;
import org.consultationdigest.text.Language;

/** Measures classifying and linking: 100,000 comments against a draft of 500 sections and 2,000 paragraphs. */
public final class LinkBench {
    private static final int COMMENTS = 100_000;
    private static final int[] THREADS = {1, 2};
    private static final int PARTS = 20;
    private static final int SECTIONS_PER_PART = 24;
    private static final int PARAGRAPHS = 2_000;
    private static final int WORDS_PER_PARAGRAPH = 80;
    private static final String[] VOCABULARY = IntStream.range(0, 4_000)
            .mapToObj(i -> "w" + Integer.toString(i, 36))
            .toArray(String[]::new);

    private final Random random = new Random(20240507);
    private final List<DraftParagraph> paragraphs = new ArrayList<>();

    /**
     * Prints seconds, processor seconds, kinds of link and the heap in use.
     *
     * @param args how many comments; 100,000 without
     */
    public static void main(String[] args) {
        new LinkBench().run(args.length == 0 ? COMMENTS : Integer.parseInt(args[0]));
    }

    private void run(int count) {
        ReportOutline draft = draft();
        long begun = System.nanoTime();
        long computed = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        SectionLinker linker = new SectionLinker(draft);
        print(String.format(
                Locale.ROOT,
                "index: %.2f s, processor time %.2f s",
                seconds(begun),
                (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - computed) / 1e9));
        Classifier classifier = new Classifier();
        List<ExtractedComment> comments =
                IntStream.range(0, count).mapToObj(this::comment).toList();
        print("heap in use before linking: " + heap());
        for (int threads : THREADS) {
            measure(threads, comments, linker, classifier);
        }
        print("heap in use: " + heap());
    }

    /** The comments dealt out to threads that share one linker. */
    private static void measure(
            int threads, List<ExtractedComment> comments, SectionLinker linker, Classifier classifier) {
        Map<String, Integer> kinds = new ConcurrentSkipListMap<>();
        AtomicLong computed = new AtomicLong();
        long begun = System.nanoTime();
        List<Thread> running = IntStream.range(0, threads)
                .mapToObj(first -> new Thread(() -> {
                    for (int i = first; i < comments.size(); i += threads) {
                        var link = linker.link(classifier.classify(comments.get(i)))
                                .link();
                        kinds.merge(link.getClass().getSimpleName(), 1, Integer::sum);
                    }
                    computed.addAndGet(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
                }))
                .toList();
        running.forEach(Thread::start);
        running.forEach(LinkBench::await);
        print(String.format(
                Locale.ROOT,
                "linked %,d comments in %.2f s on %d thread(s), processor time %.2f s: %s",
                comments.size(),
                seconds(begun),
                threads,
                computed.get() / 1e9,
                kinds));
    }

    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException("the measurement was interrupted", e);
        }
    }

    private static String heap() {
        Runtime runtime = Runtime.getRuntime();
        return String.format(Locale.ROOT, "%,d MB", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    private ReportOutline draft() {
        List<Section> sections = new ArrayList<>();
        for (int part = 1; part <= PARTS; part++) {
            String top = Integer.toString(part);
            sections.add(section(top, Optional.empty()));
            for (int sub = 1; sub <= SECTIONS_PER_PART; sub++) {
                sections.add(section(top + "." + sub, Optional.of(top)));
            }
        }
        for (int i = 1; i <= PARAGRAPHS; i++) {
            String section =
                    sections.get(i * sections.size() / (PARAGRAPHS + 1)).id();
            paragraphs.add(new DraftParagraph(
                    i,
                    Optional.of(Integer.toString(i)),
                    section,
                    words(WORDS_PER_PARAGRAPH),
                    OptionalInt.of(1 + i / 8)));
        }
        return new ReportOutline("Draft", sections, paragraphs, List.of());
    }

    private Section section(String id, Optional<String> parent) {
        return new Section(
                id,
                Optional.of(new SectionNumber(List.of(id.split("\\.", -1)))),
                words(4),
                parent.isPresent() ? 2 : 1,
                parent,
                Optional.empty(),
                Optional.empty());
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(VOCABULARY[random.nextInt(VOCABULARY.length)]).append(i % 12 == 11 ? ". " : " ");
        }
        return words.toString().strip();
    }

    private ExtractedComment comment(int i) {
        int number = 1 + random.nextInt(PARAGRAPHS);
        String section = paragraphs.get(number - 1).section();
        String plain = "Chúng tôi nhất trí, tuy nhiên đề nghị bổ sung số liệu. " + words(40);
        return switch (i % 5) {
            case 0 -> of(CommentKind.PARAGRAPH, "Tại Mục " + section + ", đoạn " + number + ": " + plain, none());
            case 1 -> of(CommentKind.TABLE_ROW, plain, references("Section " + section, "para. " + number));
            case 2 -> of(CommentKind.MARGIN_COMMENT, "Please clarify.", hangingOn(changed(paragraphs.get(number - 1))));
            case 3 -> of(CommentKind.PARAGRAPH, plain, PlaceHints.under(List.of("II. Ý kiến", "Về mục " + section)));
            default -> of(CommentKind.PARAGRAPH, words(60) + " under Article 14 ICCPR.", none());
        };
    }

    private String changed(DraftParagraph paragraph) {
        return random.nextBoolean()
                ? paragraph.text()
                : "New words here " + paragraph.text().substring(40);
    }

    private static PlaceHints none() {
        return PlaceHints.none();
    }

    private static PlaceHints references(String... cells) {
        return new PlaceHints(
                List.of(cells), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    private static PlaceHints hangingOn(String words) {
        return new PlaceHints(
                List.of(), Optional.empty(), Optional.empty(), List.of(), Optional.of(words), Optional.empty());
    }

    private static ExtractedComment of(CommentKind kind, String text, PlaceHints hints) {
        return ExtractedComment.plain(
                new CommentId("K-000000000001"),
                new SubmissionId("0".repeat(64)),
                kind,
                SourceLocation.none(),
                Wording.text(text),
                hints,
                Language.UNKNOWN);
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static void print(String line) {
        System.out.println(line);
    }
}
