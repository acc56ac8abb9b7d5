package org.consultationdigest.format.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.consultationdigest.format.scan.GreyImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TesseractTest {
    private static final String HEAD =
            "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n";

    private static final Duration LIMIT = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    @Test
    void readsTheTableOfWordsLineByLine() {
        List<RecognisedWord> words = TsvWords.of(HEAD
                + "1\t1\t0\t0\t0\t0\t0\t0\t600\t800\t-1\t\n"
                + "4\t1\t1\t1\t1\t0\t10\t20\t90\t12\t-1\t\n"
                + "5\t1\t1\t1\t1\t1\t10\t20\t40\t12\t96.5\tQuyền\n"
                + "5\t1\t1\t1\t1\t2\t60\t20\t40\t12\t40\t \n"
                + "4\t1\t1\t1\t2\t0\t10\t40\t90\t12\t-1\t\n"
                + "5\t1\t1\t1\t2\t1\t10\t40\t40\t12\t88\tcon\n");

        assertThat(words)
                .containsExactly(
                        new RecognisedWord("Quyền", 96.5, 0, 10, 20, 40, 12),
                        new RecognisedWord("con", 88, 1, 10, 40, 40, 12));
    }

    @Test
    void isNotFoundWhereItIsNotInstalledOrSwitchedOff() throws IOException {
        program("tesseract", "echo tesseract 5.3.0");

        assertThat(Tesseract.find(folder.resolve("none").toString(), folder, RecognitionSettings.USUAL, 1))
                .isEmpty();
        assertThat(Tesseract.find(folder.toString(), folder, new RecognitionSettings(false, List.of("vie"), 75), 1))
                .isEmpty();
    }

    @Test
    void isNotFoundInAFolderThatTheSearchPathNamesRelativeToWhereOneStands() throws IOException {
        program("tesseract", answering("sleep 60"));
        String relative =
                Path.of("").toAbsolutePath().relativize(folder.toAbsolutePath()).toString();

        assertThat(Tesseract.find(relative, folder, RecognitionSettings.USUAL, 1))
                .isEmpty();
    }

    @Test
    void saysWhichLanguageIsMissingAndNamesVersionAndLanguagesInItsKey() throws IOException {
        program("tesseract", answering("true"));

        Optional<TextRecognition> found =
                Tesseract.find(folder.toString(), folder.resolve("pages"), RecognitionSettings.USUAL, 1);

        assertThat(found).hasValueSatisfying(tool -> {
            assertThat(tool.missingLanguages()).containsExactly("vie");
            assertThat(tool.key()).isEqualTo("tesseract 9.9 eng 95");
        });
    }

    @Test
    void leavesNoPictureBehindAndSaysThatTheProgramFailed() throws IOException {
        program("tesseract", answering("exit 3"));
        Path pages = folder.resolve("pages");
        TextRecognition tool = Tesseract.find(folder.toString(), pages, RecognitionSettings.USUAL, 1)
                .orElseThrow();

        assertThatThrownBy(() -> tool.words(picture(20), tool.languages(), TextRecognition.Layout.PAGE, LIMIT))
                .isInstanceOf(RecognitionFailedException.class)
                .hasMessageContaining("code 3");
        try (Stream<Path> left = Files.list(pages)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void endsAProgramThatTakesTooLong() throws IOException {
        Path slow = program("slow", "exec sleep 60");

        assertThatThrownBy(() -> Program.output(List.of(slow.toString()), folder, Duration.ofMillis(200)))
                .isInstanceOf(RecognitionFailedException.class)
                .hasMessageContaining("took more than");
    }

    @Test
    void readsAWhitePageAsNoWords() throws Exception {
        Optional<TextRecognition> tool = InstalledTesseract.find(folder);
        assumeTrue(tool.isPresent(), InstalledTesseract.MISSING);

        assertThat(tool.get().words(picture(400), tool.get().languages(), TextRecognition.Layout.PAGE, LIMIT))
                .isEmpty();
    }

    private static GreyImage picture(int side) {
        BufferedImage white = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
        int[] shades = new int[side * side];
        java.util.Arrays.fill(shades, 255);
        white.getRaster().setPixels(0, 0, side, side, shades);
        return GreyImage.of(white);
    }

    private static String answering(String otherwise) {
        return "case \"$1\" in --version) echo tesseract 9.9;; --list-langs) echo 'List (2):'; echo eng; echo osd;; *) "
                + otherwise + ";; esac";
    }

    private Path program(String name, String body) throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "needs a POSIX machine");
        Path file = folder.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        return file;
    }
}
