package org.consultationdigest.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** One linker serves several threads. */
class ConcurrentLinkingTest {
    private static final int REMARKS = 2_000;
    private static final List<String> TEXTS = List.of(
            "Paragraph 5: please add the source.",
            "Mục II.C: đề nghị bổ sung số liệu.",
            "Recommendation 38.15 is not met.",
            "Về bố cục: cần viết gọn.",
            "Nhất trí với dự thảo Báo cáo.",
            "Paragraphs 4-6 should be shorter.",
            "Section VII is too long.",
            "The words \"receive monthly allowances under the social protection scheme\" need a source.",
            "The wording is weak.");
    private static final List<String> COLUMNS =
            List.of("", "Section II.B", "Mục III", "para. 8", "Rights of the child");

    private final SectionLinker linker = new SectionLinker(Draft.report());

    @Test
    void linksTheSameFromTwoThreadsAsFromOne() throws Exception {
        List<Remark> remarks = remarks();
        List<SectionLink> alone = links(remarks);
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<List<SectionLink>> task = () -> {
            start.await(10, TimeUnit.SECONDS);
            return links(remarks);
        };
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (Future<List<SectionLink>> together : threads.invokeAll(List.of(task, task))) {
                assertThat(together.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private List<SectionLink> links(List<Remark> remarks) {
        return remarks.stream().map(remark -> remark.linkedBy(linker)).toList();
    }

    private static List<Remark> remarks() {
        Random random = new Random(7);
        List<Remark> remarks = new ArrayList<>();
        for (int i = 0; i < REMARKS; i++) {
            String text = TEXTS.get(random.nextInt(TEXTS.size()));
            String column = COLUMNS.get(random.nextInt(COLUMNS.size()));
            remarks.add(column.isEmpty() ? Remark.saying(text) : Remark.inRow(text, column));
        }
        return remarks;
    }
}
