package org.consultationdigest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the receipts whatever arrives in whatever order. */
class AnyArrivalsTest {
    private static final List<String> PATHS = List.of(
            "a.docx", "b.docx", "c.docx", "p.zip", "p.zip!/x.docx", "p.zip!/q.zip", "p.zip!/q.zip!/y.docx", "z.docx");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingReceivedIsLostAndEveryContentIsBroughtOnce(long seed) {
        Random random = new Random(seed);
        Receiving receiving = new Receiving();
        Set<DocumentId> received = new HashSet<>();
        for (int look = 0; look < 25; look++) {
            List<Arrival> here = arrivals(random);
            receiving.look(here);
            here.stream()
                    .filter(Arrival.Content.class::isInstance)
                    .map(Arrival.Content.class::cast)
                    .forEach(content -> received.add(DocumentId.of(content.path(), content.sha256())));

            List<Document> withContent = receiving.receipts().stream()
                    .filter(document -> document.sha256().isPresent())
                    .toList();
            assertThat(withContent).extracting(Document::id).containsExactlyInAnyOrderElementsOf(received);
            List<Document> standing =
                    withContent.stream().filter(Document::stands).toList();
            assertThat(standing).extracting(Document::path).doesNotHaveDuplicates();
            assertThat(standing.stream().filter(Document::brings).map(Document::sha256))
                    .containsExactlyInAnyOrderElementsOf(
                            standing.stream().map(Document::sha256).collect(Collectors.toSet()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfTheArrivalsAndOfTheReceiptsDoesNotMatter(long seed) {
        Random random = new Random(seed);
        List<Document> receipts = List.of();
        for (int look = 0; look < 15; look++) {
            List<Arrival> here = arrivals(random);
            List<Document> next = DocumentRegister.update(receipts, here);

            Collections.shuffle(here, random);
            List<Document> shuffled = new ArrayList<>(receipts);
            Collections.shuffle(shuffled, random);
            assertThat(DocumentRegister.update(shuffled, here)).isEqualTo(next);
            receipts = next;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSecondLookAtTheSameInboxChangesNothing(long seed) {
        Random random = new Random(seed);
        List<Document> receipts = List.of();
        for (int look = 0; look < 15; look++) {
            List<Arrival> here = arrivals(random);
            receipts = DocumentRegister.update(receipts, here);

            assertThat(DocumentRegister.update(receipts, here)).isEqualTo(receipts);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPathThatBringsItsContentGoesOnBringingItUntilItChanges(long seed) {
        Random random = new Random(seed);
        Receiving receiving = new Receiving();
        for (int look = 0; look < 25; look++) {
            Map<String, Document> before = bringing(receiving);
            List<Arrival> here = arrivals(random);
            receiving.look(here);

            Map<String, Document> after = bringing(receiving);
            for (Arrival arrival : here) {
                Document was = before.get(arrival.path());
                if (was != null
                        && arrival instanceof Arrival.Content content
                        && was.sha256().orElseThrow().equals(content.sha256())) {
                    assertThat(after.get(arrival.path())).isEqualTo(was);
                }
            }
        }
    }

    private static Map<String, Document> bringing(Receiving receiving) {
        Map<String, Document> bringing = new HashMap<>();
        receiving.receipts().stream()
                .filter(Document::brings)
                .forEach(document -> bringing.put(document.path(), document));
        return bringing;
    }

    private static List<Arrival> arrivals(Random random) {
        List<Arrival> arrivals = new ArrayList<>();
        for (String path : PATHS) {
            switch (random.nextInt(6)) {
                case 0 -> arrivals.add(Receiving.growing(path));
                case 1 -> arrivals.add(Receiving.refused(path));
                case 2 -> {
                    // Not in the inbox at this look.
                }
                default -> arrivals.add(Receiving.file(path, "content " + random.nextInt(4)));
            }
        }
        return arrivals;
    }
}
