package org.consultationdigest.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Map;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class FaultyFilesTest {
    private final Map<String, byte[]> files = FaultyFiles.files();

    @Test
    void theLockedFileHoldsALetterForThoseWhoKnowThePassword() throws IOException, GeneralSecurityException {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(files.get(FaultyFiles.LOCKED)))) {
            Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(container));

            assertThat(decryptor.verifyPassword("guessed")).isFalse();
            assertThat(decryptor.verifyPassword(FaultyFiles.PASSWORD)).isTrue();
            try (InputStream in = decryptor.getDataStream(container);
                    XWPFDocument letter = new XWPFDocument(in)) {
                assertThat(letter.getParagraphs().get(0).getText()).isEqualTo("Port Authority Council");
            }
        }
    }

    @Test
    void theFileCutOffInTheMiddleCannotBeOpened() {
        byte[] broken = files.get(Folders.DELTA + "gop y lan 1.docx");

        assertThat(broken).startsWith('P', 'K');
        assertThatThrownBy(() -> new XWPFDocument(new ByteArrayInputStream(broken)).close())
                .isInstanceOf(IOException.class);
    }
}
