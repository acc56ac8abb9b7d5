package org.consultationdigest.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.consultationdigest.extract.CollectingSink;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.format.sheet.SheetLimits;
import org.consultationdigest.text.legacy.LegacyEncoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comment tables in text files. */
class DelimitedFilesTest {
    @TempDir
    private Path folder;

    @Test
    void readsTextFilesOfAnySeparatorAndEncoding() throws IOException {
        String table = "STT;Cơ quan góp ý;Nội dung góp ý\n1;Sở Núi;\"Đề nghị bổ sung;\nlàm rõ số liệu về trẻ em.\"\n";
        String expected = "Đề nghị bổ sung;\nlàm rõ số liệu về trẻ em.";
        Path utf8 = Files.writeString(folder.resolve("a.csv"), table);
        Path utf16 = Files.write(
                folder.resolve("b.csv"), ("\uFEFF" + table.replace(';', '\t')).getBytes(StandardCharsets.UTF_16LE));
        Path windows = Files.write(folder.resolve("c.csv"), windows1258(table));

        assertThat(texts(read(utf8))).containsExactly(expected);
        assertThat(texts(read(utf16))).containsExactly(expected.replace(';', '\t'));
        assertThat(texts(read(windows))).containsExactly(expected);
    }

    @Test
    void readsATableThatWasTypedBeforeUnicode() throws IOException {
        String table = "STT,Cơ quan góp ý,Nội dung góp ý\n1,Sở Núi,Đề nghị bổ sung số liệu về trẻ em khuyết tật.\n";
        Path tcvn3 = Files.write(
                folder.resolve("d.csv"),
                LegacyEncoding.TCVN3.encode(table).orElseThrow().getBytes(StandardCharsets.ISO_8859_1));

        assertThat(texts(read(tcvn3))).containsExactly("Đề nghị bổ sung số liệu về trẻ em khuyết tật.");
    }

    @Test
    void tellsTheSameCommentsWhetherItHoldsThemOrReadsThemAgain() throws IOException {
        StringBuilder table = new StringBuilder("No.,Section,Comment\n");
        for (int row = 1; row <= 50; row++) {
            table.append(row + ",2." + row + ",Name source " + row + " of the figure.\n");
        }
        Path file = Files.writeString(folder.resolve("long.csv"), table + "Total,,50\n");
        CollectingSink again = new CollectingSink();

        Extraction.Retold retold = (Extraction.Retold) new SheetExtractor(SheetLimits.standard(), 49)
                .extract(Submissions.of("long.csv", "text/csv"), file, ExtractionContext.unknown());
        retold.tell(again);

        Extraction.Parsed held = read(file);
        assertThat(again.comments()).hasSize(50).isEqualTo(held.comments());
        assertThat(again.remainder()).isEqualTo(held.remainder());
        assertThat(retold.amount()).isEqualTo(held.amount());
        assertThat(retold.facts()).isEqualTo(held.facts());
        assertThat(retold.problems()).isEqualTo(held.problems());
    }

    private static Extraction.Parsed read(Path file) throws IOException {
        return (Extraction.Parsed) new SheetExtractor()
                .extract(Submissions.of(file.getFileName().toString(), "text/csv"), file, ExtractionContext.unknown());
    }

    private static List<String> texts(Extraction.Parsed parsed) {
        return parsed.comments().stream()
                .map(comment -> comment.wording().text().orElse(""))
                .toList();
    }

    /** Vietnamese as old programs wrote it: letters with their hats and horns, tones as marks behind them. */
    private static byte[] windows1258(String text) {
        StringBuilder parts = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            String marks = Normalizer.normalize(text.substring(at, at + 1), Normalizer.Form.NFD);
            int tone = -1;
            for (int i = 1; i < marks.length(); i++) {
                tone = "\u0300\u0301\u0303\u0309\u0323".indexOf(marks.charAt(i)) >= 0 ? i : tone;
            }
            String base = tone < 0 ? marks : marks.substring(0, tone) + marks.substring(tone + 1);
            parts.append(Normalizer.normalize(base, Normalizer.Form.NFC));
            parts.append(tone < 0 ? "" : String.valueOf(marks.charAt(tone)));
        }
        return parts.toString().getBytes(Charset.forName("windows-1258"));
    }
}
