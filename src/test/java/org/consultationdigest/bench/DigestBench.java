package org.consultationdigest.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.consultationdigest.classify.Request;
import org.consultationdigest.digest.Digest;
import org.consultationdigest.digest.DigestBuilder;
import org.consultationdigest.digest.DigestColumn;
import org.consultationdigest.digest.FileLinks;
import org.consultationdigest.digest.Members;
import org.consultationdigest.digest.Publication;
import org.consultationdigest.digest.Review;
import org.consultationdigest.digest.RowStatus;
import org.consultationdigest.extract.Channel;
import org.consultationdigest.extract.Wording;

/**
 * Writes a digest of so many rows into a folder of its own and prints how long that took, beside the time of writing the same
 * texts as plain cells with a common library: {@code DigestBench rows [folder] [rounds]}. The time of making the digest up
 * is not counted, that of loading classes is, in the first round.
 */
public final class DigestBench {
    private static final int SECTIONS = 40;
    private static final String WORDS =
            "đề nghị bổ sung số liệu về việc làm của người khuyết tật giai đoạn và nêu rõ nguồn theo báo cáo mới nhất"
                    + " please add figures on the rights of persons with disabilities and state the source";

    private DigestBench() {}

    public static void main(String[] arguments) throws IOException {
        int rows = Integer.parseInt(arguments[0]);
        Path folder = arguments.length > 1 ? Path.of(arguments[1]) : Files.createTempDirectory("digest-bench");
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
        Digest digest = digest(rows);
        for (int round = 0; round < rounds; round++) {
            measure("digest, all its files", () -> {
                new Publication(folder, FileLinks.below("../in")).publish(digest, Optional.empty(), List.of());
                return folder.resolve(Publication.WORKBOOK);
            });
            Files.delete(folder.resolve(Publication.WORKBOOK));
            measure("the same texts, SXSSF", () -> PlainWorkbook.write(digest, folder.resolve("plain.xlsx")));
        }
        System.out.printf(Locale.ROOT, "heap at most %,d MB%n", peakHeap() >> 20);
    }

    private interface Writing {
        Path write() throws IOException;
    }

    private static void measure(String what, Writing writing) throws IOException {
        double before = cpuSeconds();
        long started = System.nanoTime();
        Path written = writing.write();
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f s, %.1f s of processor; %,d bytes%n",
                what,
                (System.nanoTime() - started) / 1e9,
                cpuSeconds() - before,
                Files.size(written));
    }

    private static double cpuSeconds() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    private static Digest digest(int rows) {
        Random random = new Random(20231124);
        DigestBuilder digest = new DigestBuilder();
        for (int section = 1; section <= SECTIONS; section++) {
            digest.section("Section " + words(random, 6), section * 5 - 4, section * 5, "S" + section);
        }
        int files = Math.min(400, rows / 5 + 1);
        for (int file = 0; file < files; file++) {
            digest.file(path(file), "Body " + file, "ministry", Channel.TABLE);
        }
        for (int row = 1; row <= rows; row++) {
            String path = path(random.nextInt(files));
            String section = "S" + (1 + row * SECTIONS / (rows + 1));
            Wording wording = Wording.text(row + " " + words(random, 10 + random.nextInt(60)));
            Review review = row % 3 == 0
                    ? new Review(Map.of(DigestColumn.DECISION, "Accepted", DigestColumn.RESPONSE, words(random, 12)))
                    : Review.BLANK;
            digest.row(
                    row,
                    section,
                    RowStatus.NEW,
                    review,
                    Members.first(digest.comment(path, wording, Members.stated(section, "" + row % 200), Request.ADD)));
        }
        return digest.build();
    }

    private static String path(int file) {
        return "2023-11-24 Hanoi/body " + file + ".docx";
    }

    private static String words(Random random, int count) {
        String[] words = WORDS.split(" ", -1);
        StringBuilder text = new StringBuilder(words[random.nextInt(words.length)]);
        for (int i = 1; i < count; i++) {
            text.append(' ').append(words[random.nextInt(words.length)]);
        }
        return text.append('.').toString();
    }
}
