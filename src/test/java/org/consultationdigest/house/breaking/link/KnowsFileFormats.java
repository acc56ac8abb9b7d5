package org.consultationdigest.house.breaking.link;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.tika.Tika;

/** A room that knows what files are made of. */
class KnowsFileFormats {
    Object[] formats() {
        return new Object[] {new XSSFWorkbook(), new PDDocument(), new Tika()};
    }
}
