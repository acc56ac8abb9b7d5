package org.consultationdigest.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.format.ocr.InstalledTesseract;
import org.consultationdigest.format.ocr.TextRecognition;
import org.consultationdigest.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A comment form that was printed, filled in, sealed and laid into a scanner askew. */
class ScannedFormTest {
    private static final int[] COLUMNS = {200, 420, 1500, 2200};
    private static final List<List<String>> ROWS = List.of(
            List.of("Section", "Comment", "Organisation"),
            List.of("II.B", "Please add the number of girls|who leave school too early.", "River Council"),
            List.of("III.A", "The source of the second figure|should be given.", "Field Institute"),
            List.of("IV.C", "Households in flooded districts|are missing here.", "Water Board"));

    @TempDir
    private Path folder;

    private Optional<TextRecognition> recognition = Optional.empty();

    @BeforeEach
    void findTheProgram() {
        recognition = InstalledTesseract.find(folder.resolve("pages"));
        assumeTrue(recognition.isPresent(), InstalledTesseract.MISSING);
    }

    @Test
    void givesTheRowsOfItsTable() throws Exception {
        Extraction.Parsed read = read(form(0));

        assertThat(texts(read)).containsExactly(expected());
        assertThat(read.comments())
                .extracting(comment -> comment.contributor().orElse(""))
                .containsExactly("River Council", "Field Institute", "Water Board");
        assertThat(read.comments()).allMatch(comment -> comment.extras().containsKey(ExtractedComment.RECOGNISED));
    }

    @Test
    void givesThemWhenItLiesAskewBelowASeal() throws Exception {
        BufferedImage page = form(1.5);
        BufferedImage seal = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = seal.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, seal.getWidth(), seal.getHeight());
        graphics.setColor(new Color(215, 60, 70));
        graphics.setStroke(new BasicStroke(12));
        graphics.drawOval(700, 500, 400, 400);
        graphics.drawOval(800, 600, 200, 200);
        graphics.dispose();
        for (int i = 0; i < page.getWidth() * page.getHeight(); i++) {
            int x = i % page.getWidth();
            int y = i / page.getWidth();
            page.setRGB(x, y, (page.getRGB(x, y) & seal.getRGB(x, y)) | 0xFF000000);
        }

        assertThat(texts(read(page))).containsExactly(expected());
    }

    @Test
    void givesTheSectionsThatStandAloneInTheirCellsAndAsksForAnEyeOnThem() throws Exception {
        List<List<String>> rows = List.of(
                List.of("Mục", "Ý kiến góp ý", "Đơn vị"),
                List.of("III.2", "Đề nghị bổ sung số liệu|về trẻ em gái bỏ học sớm.", "Hội Nông dân"),
                List.of("II.1", "Còn thiếu các hộ dân|ở vùng ngập lũ.", "Hội Nước sạch"),
                List.of("IV.3.a", "Sửa tên quỹ cho thống|nhất với quyết định.", "Ban Dân tộc"));

        Extraction.Parsed read = read(form(rows, 1));

        assertThat(read.comments())
                .extracting(comment -> comment.extras().get("Mục"))
                .containsExactly("III.2", "II.1", "IV.3.a");
        assertThat(read.problems())
                .extracting(Problem::message)
                .anyMatch(message -> message.startsWith("numbers that may have been recognised wrongly"));
    }

    private static String[] expected() {
        return ROWS.stream().skip(1).map(row -> row.get(1).replace('|', ' ')).toArray(String[]::new);
    }

    private static List<String> texts(Extraction.Parsed read) {
        return read.comments().stream()
                .map(comment -> comment.wording().text().orElse(""))
                .toList();
    }

    private Extraction.Parsed read(BufferedImage page) throws Exception {
        Path file = folder.resolve("form.png");
        ImageIO.write(page, "png", file.toFile());
        return (Extraction.Parsed) new PdfExtractor(recognition)
                .extract(Submissions.of("form.png", "image/png"), file, ExtractionContext.unknown());
    }

    static BufferedImage form(double degrees) {
        return form(ROWS, degrees);
    }

    private static BufferedImage form(List<List<String>> rows, double degrees) {
        BufferedImage page = new BufferedImage(2480, 1754, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = page.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
        graphics.rotate(Math.toRadians(degrees), 1240, 877);
        graphics.setColor(Color.BLACK);
        graphics.setStroke(new BasicStroke(3));
        graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 46));
        for (int row = 0; row < rows.size(); row++) {
            draw(graphics, rows.get(row), 300 + 180 * row);
        }
        graphics.dispose();
        return page;
    }

    private static void draw(Graphics2D graphics, List<String> cells, int top) {
        for (int column = 0; column < cells.size(); column++) {
            graphics.drawRect(COLUMNS[column], top, COLUMNS[column + 1] - COLUMNS[column], 180);
            String[] lines = cells.get(column).split("\\|", -1);
            for (int line = 0; line < lines.length; line++) {
                graphics.drawString(lines[line], COLUMNS[column] + 20, top + 60 + 60 * line);
            }
        }
    }
}
