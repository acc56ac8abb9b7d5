package org.consultationdigest.format.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class LimitedInputStreamTest {
    private static LimitedInputStream ofTen(int bytes) {
        return new LimitedInputStream(new ByteArrayInputStream(new byte[bytes]), 10);
    }

    @Test
    void givesAPartThatIsNoLongerThanTheLimitWhole() throws IOException {
        try (LimitedInputStream part = ofTen(10)) {
            assertThat(part.readAllBytes()).hasSize(10);
            assertThat(part.read()).isEqualTo(-1);
            assertThat(part.skip(5)).isZero();
            assertThat(part.reached()).isFalse();
        }
    }

    @Test
    void endsBehindTheLimitAndSaysSo() throws IOException {
        try (LimitedInputStream part = ofTen(11)) {
            assertThatThrownBy(part::readAllBytes).isInstanceOf(IOException.class);
            assertThat(part.reached()).isTrue();
        }
    }

    @Test
    void countsWhatIsSkipped() throws IOException {
        try (LimitedInputStream part = ofTen(11)) {
            assertThatThrownBy(() -> part.skip(11)).isInstanceOf(IOException.class);
            assertThat(part.reached()).isTrue();
        }
    }
}
