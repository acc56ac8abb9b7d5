package org.consultationdigest.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.consultationdigest.text.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentStoreTest {
    @TempDir
    Path folder;

    private ContentStore contents;

    @BeforeEach
    void open() {
        contents = new ContentStore(folder.resolve("contents"));
    }

    @Test
    void keepsAContentUnderItsHash() throws IOException {
        SubmissionId id = contents.keep(words("words"));

        assertThat(id.sha256()).isEqualTo(Sha256.hex("words"));
        assertThat(contents.holds(id)).isTrue();
        assertThat(contents.file(id)).hasContent("words");
    }

    @Test
    void keepsTheSameBytesOnce() throws IOException {
        contents.keep(words("words"));
        contents.keep(words("words"));

        assertThat(files()).containsExactly(contents.file(new SubmissionId(Sha256.hex("words"))));
    }

    @Test
    void keepsNothingOfAContentThatCannotBeReadToItsEnd() throws IOException {
        InputStream breaking = new SequenceInputStream(words("wor"), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the share is gone");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return read();
            }
        });

        assertThatThrownBy(() -> contents.keep(breaking)).hasMessage("the share is gone");
        assertThat(files()).isEmpty();
    }

    @Test
    void sweepsWhatARunThatWasCutOffLeftHalfCopied() throws IOException {
        SubmissionId kept = contents.keep(words("words"));
        Files.writeString(folder.resolve("contents/incoming123.part"), "wor");

        contents.sweep();

        assertThat(files()).containsExactly(contents.file(kept));
    }

    @Test
    void hasNothingToSweepBeforeTheFirstContent() throws IOException {
        contents.sweep();

        assertThat(folder.resolve("contents")).doesNotExist();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static InputStream words(String words) {
        return new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
    }
}
