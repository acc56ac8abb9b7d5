package org.consultationdigest.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What is written on one side comes out on the other, and so does what goes wrong. */
class WrittenContentTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @Test
    void givesAllThatIsWrittenThoughTheWriterUsesItsBufferAgain() throws IOException {
        try (InputStream in = new WrittenContent(
                out -> {
                    byte[] buffer = new byte[3];
                    for (int i = 0; i < 20_000; i++) {
                        buffer[0] = (byte) i;
                        buffer[1] = (byte) (i >> 8);
                        out.write(buffer, 0, 2);
                    }
                    out.write('e');
                },
                LONG)) {
            byte[] read = in.readAllBytes();

            assertThat(read).hasSize(40_001).endsWith('e');
            assertThat(read[2 * 12_345]).isEqualTo((byte) 12_345);
            assertThat(read[2 * 12_345 + 1]).isEqualTo((byte) (12_345 >> 8));
            assertThat(in.read()).isEqualTo(-1);
        }
    }

    @Test
    void throwsAtTheEndWhateverTheWriterThrewErrorsIncluded() {
        try (InputStream in = new WrittenContent(
                out -> {
                    out.write("one".getBytes(StandardCharsets.UTF_8), 0, 3);
                    throw new OutOfMemoryError("made to harm");
                },
                LONG)) {
            assertThat(in.readNBytes(3)).isEqualTo("one".getBytes(StandardCharsets.UTF_8));
            assertThatThrownBy(in::read).isInstanceOf(IOException.class).hasRootCauseMessage("made to harm");
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }

    @Test
    void givesUpAWriterThatHangs() throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        try (InputStream in = new WrittenContent(out -> never.await(), Duration.ofMillis(100))) {
            assertThatThrownBy(in::read).isInstanceOf(IOException.class).hasMessageContaining("nothing came");
        }
    }

    @Test
    void stopsTheWriterWhenNoMoreIsWantedAndStartsNoneForNothing() throws IOException {
        AtomicBoolean ended = new AtomicBoolean();
        try (InputStream in = new WrittenContent(
                out -> {
                    try {
                        for (int i = 0; i < Integer.MAX_VALUE; i++) {
                            out.write(i);
                        }
                    } finally {
                        ended.set(true);
                    }
                },
                LONG)) {
            assertThat(in.read()).isZero();
        }
        assertThat(ended).isTrue();

        AtomicBoolean begun = new AtomicBoolean();
        try (InputStream in = new WrittenContent(out -> begun.set(true), LONG)) {
            assertThat(in.read(new byte[0])).isZero();
        }
        assertThat(begun).isFalse();
    }
}
