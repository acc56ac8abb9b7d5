package org.consultationdigest.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.consultationdigest.samples.kit.FixedZip;

/** A comment sheet in Excel: titles above the header, bands, a note on a cell, an empty record, an instruction sheet. */
final class Spreadsheet {
    private static final String[] COLUMNS = {
        "STT", "Mục", "Đoạn", "Nội dung góp ý", "Đề xuất sửa đổi", "Lý do", "Ghi chú"
    };

    private final XSSFWorkbook book;
    private final SpreadsheetStyles styles;
    private final XSSFSheet sheet;
    private int next;

    private Spreadsheet(XSSFWorkbook book) {
        this.book = book;
        this.styles = new SpreadsheetStyles(book);
        this.sheet = book.createSheet("Góp ý");
    }

    static Map<String, byte[]> files() {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            return Map.of(Folders.DELTA + "Gop y - UBHC TP Delta.xlsx", new Spreadsheet(book).bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytes() throws IOException {
        columnWidths(7, 12, 9, 60, 36, 28, 16);
        title("ỦY BAN HÀNH CHÍNH THÀNH PHỐ DELTA");
        title("PHIẾU GÓP Ý DỰ THẢO BÁO CÁO QUỐC GIA CHU KỲ IV THEO CƠ CHẾ UPR");
        title("(Hội thảo ngày 19/3/2025)");
        next++;
        header();
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        records();
        instructions();
        book.setActiveSheet(0);
        fixTheDay();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return FixedZip.rewritten(out.toByteArray());
    }

    private void fixTheDay() {
        try {
            book.getProperties().getCoreProperties().setCreated("2025-03-03T08:00:00Z");
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("the day is written as POI asks for it", e);
        }
    }

    private void records() {
        band("Mục II.B.2. Giáo dục và đào tạo về quyền con người");
        row("1", "II.B.2", "13", "Đề nghị nêu số giáo viên đã qua tập huấn theo từng cấp học.", "", "", "");
        band("Mục III.A.2. Trợ giúp pháp lý và điều kiện giam giữ");
        row(
                "2",
                "III.A.2",
                "",
                "ĐỀ NGHỊ bổ sung số liệu về trợ giúp pháp lý năm 2024 , phân tách theo giới tính và dân tộc",
                "",
                "",
                "");
        band("Mục III.C. Tự do lập hội và hội họp hòa bình");
        row("3", "III.C", "31", "Nhất trí với thời hạn thông báo 48 giờ.", "", "", "");
        band("Mục IV.C. Giáo dục");
        XSSFRow noted = row(
                "4", "IV.C", "45", "Đề nghị bổ sung tỷ lệ trẻ khuyết tật được học mẫu giáo.", "", "", "Sở Giáo dục");
        note(noted.getCell(3), "Con số 97% có tính trẻ học nửa ngày không?");
        row(
                "5",
                "IV.C",
                "46",
                "Tỷ lệ học sinh bỏ học sớm chưa chính xác.",
                "giảm từ 8,4% xuống 5,9%",
                "Báo cáo năm học 2023-2024",
                "Sở Giáo dục");
        row("6", "", "47", "Đề nghị dẫn nguồn.", "", "", "");
        band("Mục V.A.2. Bạo lực trên cơ sở giới");
        row(
                "7",
                "V.A.2",
                "",
                "Đề nghị bổ sung số liệu về nạn nhân bạo lực gia đình; phân tách theo tuổi và tình trạng khuyết tật.",
                "",
                "",
                "");
        row("8", "", "", "", "", "", "");
        row("9", "", "", "", "", "", "");
    }

    private void instructions() {
        XSSFSheet help = book.createSheet("Hướng dẫn");
        String text = """
                HƯỚNG DẪN ĐIỀN PHIẾU
                Mỗi ý kiến ghi vào một dòng.
                Cột "Mục" ghi theo đề mục của dự thảo, ví dụ: III.A.1.
                Cột "Đoạn" ghi số đoạn, ví dụ: 18.
                Đề nghị gửi phiếu trước ngày 31/3/2025.
                """;
        int row = 0;
        for (String line : text.lines().toList()) {
            help.createRow(row++).createCell(0).setCellValue(line);
        }
    }

    private void title(String text) {
        XSSFCell cell = sheet.createRow(next).createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(styles.title());
        mergeRow();
    }

    private void band(String text) {
        XSSFCell cell = sheet.createRow(next).createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(styles.band());
        mergeRow();
    }

    private void mergeRow() {
        sheet.addMergedRegion(new CellRangeAddress(next, next, 0, COLUMNS.length - 1));
        next++;
    }

    private void header() {
        row(COLUMNS).forEach(cell -> cell.setCellStyle(styles.header()));
    }

    private XSSFRow row(String... texts) {
        XSSFRow row = sheet.createRow(next++);
        for (int i = 0; i < texts.length; i++) {
            XSSFCell cell = row.createCell(i);
            cell.setCellStyle(styles.text());
            if (!texts[i].isEmpty()) {
                cell.setCellValue(texts[i]);
            }
        }
        return row;
    }

    private void note(XSSFCell cell, String text) {
        XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, 4, cell.getRowIndex(), 6, cell.getRowIndex() + 3);
        XSSFComment note = sheet.createDrawingPatriarch().createCellComment(anchor);
        note.setString(new XSSFRichTextString(text));
        note.setAuthor("Phòng Thống kê");
        cell.setCellComment(note);
    }

    private void columnWidths(int... characters) {
        for (int i = 0; i < characters.length; i++) {
            sheet.setColumnWidth(i, characters[i] * 256);
        }
    }
}
