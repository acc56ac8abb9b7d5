package org.consultationdigest.digest.form;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.consultationdigest.digest.DigestLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * A page of an official document: A4, Times New Roman, margins of 20 mm at top and bottom, 30 mm on the left and 15 mm on
 * the right (Vietnam, Decree 30/2020/ND-CP, annex I).
 */
public final class WordPage {
    static final String FONT = "Times New Roman";
    /** Points; the decree asks for 13 to 14. */
    static final int SIZE = 13;

    private static final int A4_LONG = 16838;
    private static final int A4_SHORT = 11906;
    private static final int MM_15 = 850;
    private static final int MM_20 = 1134;
    private static final int MM_30 = 1701;

    private final XWPFDocument document;
    private final int width;

    /**
     * An empty document.
     *
     * @param language the language in which its spelling is checked
     * @param pages the words of the page number, {@code %s} for this page and for the number of all
     */
    public WordPage(boolean landscape, DigestLanguage language, String pages) {
        this.document = new XWPFDocument();
        this.width = (landscape ? A4_LONG : A4_SHORT) - MM_30 - MM_15;
        fonts(Spelling.of(language));
        CTSectPr page = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = page.addNewPgSz();
        size.setW(BigInteger.valueOf(landscape ? A4_LONG : A4_SHORT));
        size.setH(BigInteger.valueOf(landscape ? A4_SHORT : A4_LONG));
        size.setOrient(landscape ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        margins(page.addNewPgMar());
        number(pages);
    }

    /** The document so far; closed by whoever began it. */
    public XWPFDocument document() {
        return document;
    }

    /** What the margins leave, in twentieths of a point. */
    int width() {
        return width;
    }

    /** A line in the middle, bold. */
    public void heading(String text, int size) {
        XWPFParagraph paragraph = paragraph(text, size, true);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
    }

    /** A line of running text. */
    public XWPFParagraph line(String text) {
        XWPFParagraph paragraph = paragraph(text, SIZE, false);
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        return paragraph;
    }

    /** A line of running text, bold, that stays with what follows. */
    void subheading(String text) {
        XWPFParagraph paragraph = paragraph(text, SIZE, true);
        paragraph.setKeepNext(true);
        paragraph.setSpacingBefore(120);
    }

    private XWPFParagraph paragraph(String text, int size, boolean bold) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(80);
        XWPFRun run = paragraph.createRun();
        run.setBold(bold);
        run.setFontSize(size);
        lines(run, text);
        return paragraph;
    }

    /** Puts a text into a run; a line feed is a new line. */
    static void lines(XWPFRun run, String text) {
        List<String> lines = List.of(WordText.of(text).split("\n", -1));
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines.get(i), i);
        }
    }

    private void fonts(String language) {
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        fonts.setEastAsia(FONT);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage(language);
    }

    private static void margins(CTPageMar margins) {
        margins.setTop(BigInteger.valueOf(MM_20));
        margins.setBottom(BigInteger.valueOf(MM_20));
        margins.setLeft(BigInteger.valueOf(MM_30));
        margins.setRight(BigInteger.valueOf(MM_15));
        margins.setHeader(BigInteger.valueOf(MM_20 / 2));
        margins.setFooter(BigInteger.valueOf(MM_20 / 2));
        margins.setGutter(BigInteger.ZERO);
    }

    private void number(String pages) {
        XWPFParagraph footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setAlignment(ParagraphAlignment.CENTER);
        String[] parts = pages.split("%s", -1);
        footer.createRun().setText(parts[0]);
        footer.getCTP().addNewFldSimple().setInstr("PAGE");
        if (parts.length > 2) {
            footer.createRun().setText(parts[1]);
            footer.getCTP().addNewFldSimple().setInstr("NUMPAGES");
        }
    }
}
