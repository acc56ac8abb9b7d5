package org.consultationdigest.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes one comment sheet in Excel: two titles, the header, one comment a row. */
final class SheetWriter {
    private SheetWriter() {}

    static Written write(GeneratedDraft draft, Random random, Tongue tongue, int rows) throws IOException {
        SubmissionWords words = SubmissionWords.in(tongue);
        Sentences sentences = new Sentences(random, tongue);
        List<PlantedComment> planted = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet(tongue == Tongue.ENGLISH ? "Comments" : "Góp ý");
            row(sheet, 0, List.of(words.sender()));
            row(sheet, 1, List.of(words.title()));
            row(sheet, 3, words.columns());
            for (int i = 1; i <= rows; i++) {
                PlantedComment comment = sentences.planted();
                int paragraph = 1 + random.nextInt(draft.paragraphs());
                planted.add(comment);
                XSSFRow record = sheet.createRow(i + 3);
                record.createCell(0).setCellValue(i);
                record.createCell(1).setCellValue(draft.section(paragraph));
                record.createCell(2).setCellValue(paragraph);
                record.createCell(3).setCellValue(comment.text());
                if (!comment.proposedChange().isEmpty()) {
                    record.createCell(4).setCellValue(comment.proposedChange());
                }
            }
            return new Written(bytes(book), planted);
        }
    }

    private static void row(XSSFSheet sheet, int number, List<String> texts) {
        XSSFRow row = sheet.createRow(number);
        for (int i = 0; i < texts.size(); i++) {
            row.createCell(i).setCellValue(texts.get(i));
        }
    }

    private static byte[] bytes(XSSFWorkbook book) throws IOException {
        try {
            book.getProperties().getCoreProperties().setCreated("2025-03-03T08:00:00Z");
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("the day is written as POI asks for it", e);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        // written anew for the entries' times, which POI takes from the clock
        return Packed.zip(out.toByteArray());
    }
}
