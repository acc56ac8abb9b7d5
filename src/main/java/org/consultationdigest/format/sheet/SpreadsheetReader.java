package org.consultationdigest.format.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/** Reads any spreadsheet, told by its content and not by its name. */
public final class SpreadsheetReader {
    private final SheetLimits limits;
    private final XmlParts xml = new XmlParts();

    /** A reader that stops at these limits. */
    public SpreadsheetReader(SheetLimits limits) {
        this.limits = limits;
    }

    /**
     * Tells a spreadsheet row by row.
     *
     * @param file what is read; never changed
     * @param visitor is told all of it
     * @throws UnreadableSheetException when it is broken, locked, too large or of another kind
     * @throws IOException when the disk fails
     */
    public void read(Path file, SheetVisitor visitor) throws UnreadableSheetException, IOException {
        if (Files.size(file) == 0) {
            throw new UnreadableSheetException(
                    Problem.of(ProblemCode.EMPTY_FILE, "The file is empty: ask for it again."));
        }
        Meter meter = new Meter(limits);
        switch (magic(file)) {
            case OOXML -> zipped(file, meter, visitor);
            case OLE2 -> new XlsFile(file, meter).read(visitor);
            case BIFF2, BIFF3, BIFF4 -> throw unsupported("of Excel 4 or older");
            case PDF, MSWRITE, WORD2, RTF, HTML, XML, JPEG, GIF, PNG, TIFF, WMF, EMF, BMP ->
                throw unsupported("not a spreadsheet inside");
            default -> new DelimitedFile(file, meter).read(visitor);
        }
    }

    /**
     * Whether a text, whatever its name, is parted into the same number of cells in nearly all of its lines.
     *
     * @throws IOException when the disk fails
     */
    public static boolean looksDelimited(Path text) throws IOException {
        TextEncoding encoding = TextEncoding.of(text);
        return !encoding.binary() && Separator.parts(text, encoding);
    }

    private void zipped(Path file, Meter meter, SheetVisitor visitor) throws UnreadableSheetException, IOException {
        if (OdsFile.is(file)) {
            new OdsFile(file, meter, xml).read(visitor);
        } else {
            new XlsxFile(file, meter, xml).read(visitor);
        }
    }

    private static FileMagic magic(Path file) throws IOException {
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
            return FileMagic.valueOf(stream);
        }
    }

    private static UnreadableSheetException unsupported(String kind) {
        return new UnreadableSheetException(Problem.of(
                ProblemCode.UNSUPPORTED_KIND, "The file is " + kind + ": open it and save it as .xlsx, then send it."));
    }
}
