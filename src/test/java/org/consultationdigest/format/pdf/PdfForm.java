package org.consultationdigest.format.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceEntry;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDComboBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDRadioButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.pdmodel.interactive.form.PDXFAResource;

/** Builds forms of one page: printed words and filled fields. */
public final class PdfForm {
    private final PDDocument document = new PDDocument();
    private final PDPage page = new PDPage(PDRectangle.A4);
    private final PDAcroForm form = new PDAcroForm(document);
    private final PDType1Font font = new PDType1Font(FontName.HELVETICA);

    private PdfForm() {
        document.addPage(page);
        document.getDocumentCatalog().setAcroForm(form);
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("Helv"), font);
        form.setDefaultResources(resources);
        form.setDefaultAppearance("/Helv 10 Tf 0 g");
    }

    public static PdfForm form() {
        return new PdfForm();
    }

    public PdfForm printed(float x, float y, String words) throws IOException {
        try (PDPageContentStream stream =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            stream.beginText();
            stream.setFont(font, 10);
            stream.newLineAtOffset(x, y);
            stream.showText(words);
            stream.endText();
        }
        return this;
    }

    /** A form whose fields stand in XML alone: its packets, each a name and its words. */
    public PdfForm xfa(String... packets) throws IOException {
        COSArray parts = new COSArray();
        for (int i = 0; i < packets.length; i += 2) {
            COSStream stream = new COSStream();
            try (OutputStream content = stream.createOutputStream(COSName.FLATE_DECODE)) {
                content.write(packets[i + 1].getBytes(StandardCharsets.UTF_8));
            }
            parts.add(new COSString(packets[i]));
            parts.add(stream);
        }
        form.setXFA(new PDXFAResource(parts));
        return this;
    }

    public PdfForm text(float x, float y, String name, String label, String value) throws IOException {
        return text(x, y, name, label, value, "");
    }

    /** A text field that the form was sent out with words in. */
    public PdfForm text(float x, float y, String name, String label, String value, String preset) throws IOException {
        PDTextField field = new PDTextField(form);
        add(field, name, label, x, y, 200);
        if (!preset.isEmpty()) {
            field.setDefaultValue(preset);
        }
        field.setValue(value);
        return this;
    }

    public PdfForm choice(
            float x, float y, String name, String label, List<String> codes, List<String> shown, int chosen)
            throws IOException {
        PDComboBox field = new PDComboBox(form);
        field.setOptions(codes, shown);
        add(field, name, label, x, y, 120);
        field.setValue(codes.get(chosen));
        return this;
    }

    public PdfForm box(float x, float y, String name, boolean ticked) throws IOException {
        PDCheckBox field = new PDCheckBox(form);
        add(field, name, "", x, y, 10);
        appearances(field.getWidgets().get(0), "Yes", ticked);
        if (ticked) {
            field.check();
        }
        return this;
    }

    /** Buttons beside each other, 100 points apart, of which one is chosen. */
    public PdfForm buttons(float x, float y, String name, String label, List<String> states, int chosen)
            throws IOException {
        PDRadioButton field = new PDRadioButton(form);
        field.setPartialName(name);
        field.setAlternateFieldName(label);
        List<PDAnnotationWidget> widgets = new java.util.ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            PDAnnotationWidget widget = new PDAnnotationWidget();
            place(widget, x + 100 * i, y, 10);
            appearances(widget, states.get(i), i == chosen);
            widgets.add(widget);
        }
        field.setWidgets(widgets);
        form.getFields().add(field);
        field.setValue(states.get(chosen));
        return this;
    }

    private void appearances(PDAnnotationWidget widget, String on, boolean chosen) {
        PDAppearanceEntry states = new PDAppearanceEntry(new org.apache.pdfbox.cos.COSDictionary());
        states.getCOSObject().setItem(COSName.getPDFName(on), new PDAppearanceStream(document));
        states.getCOSObject().setItem(COSName.Off, new PDAppearanceStream(document));
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(states);
        widget.setAppearance(appearance);
        widget.setAppearanceState(chosen ? on : "Off");
    }

    private void add(PDTerminalField field, String name, String label, float x, float y, float width)
            throws IOException {
        field.setPartialName(name);
        if (!label.isEmpty()) {
            field.setAlternateFieldName(label);
        }
        place(field.getWidgets().get(0), x, y, width);
        form.getFields().add((PDField) field);
    }

    private void place(PDAnnotationWidget widget, float x, float y, float width) throws IOException {
        widget.setRectangle(new PDRectangle(x, y - 3, width, 14));
        widget.setPage(page);
        page.getAnnotations().add(widget);
    }

    public Path saveTo(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "form", ".pdf");
        try (document) {
            document.save(file.toFile());
        }
        return file;
    }
}
