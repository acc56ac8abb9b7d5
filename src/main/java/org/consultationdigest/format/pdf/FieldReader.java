package org.consultationdigest.format.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDPushButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;

/** Reads the filled fields of a form. Nothing is calculated, no script is run, and a form in XFA gives its data alone. */
final class FieldReader {
    private static final int MOST_FIELDS = 100_000;

    /** Where the part of a field stands that a person sees. */
    private record Seen(int page, PDRectangle box, Optional<String> beside, Optional<String> label) {}

    /** A filled field and where it stands, for their order. */
    private record Found(PdfField field, double top, double left) {}

    private final IdentityHashMap<COSDictionary, Seen> seen = new IdentityHashMap<>();
    private final List<Found> found = new ArrayList<>();

    /** Notes where the fields of a page stand, and what is printed beside them. */
    void note(int number, PDPage page, List<TextLine> lines) throws IOException {
        PrintedLabels labels = new PrintedLabels(lines);
        for (PDAnnotation annotation : page.getAnnotations()) {
            PDRectangle box = annotation.getRectangle();
            if (annotation instanceof PDAnnotationWidget && box != null && seen.size() < MOST_FIELDS) {
                seen.put(annotation.getCOSObject(), new Seen(number, box, labels.rightOf(box), labels.of(box)));
            }
        }
    }

    /**
     * The filled fields of the pages that were noted, by page and from the top; of a form that has no such field, its data.
     *
     * @throws IOException when its data cannot be read
     */
    List<PdfField> fields(PDDocument document) throws IOException {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null) {
            return List.of();
        }
        List<PdfField> fields = seen.isEmpty() ? List.of() : fields(form);
        return fields.isEmpty() && form.hasXFA() ? XfaForm.fields(form.getXFA(), MOST_FIELDS) : fields;
    }

    private List<PdfField> fields(PDAcroForm form) {
        int fields = 0;
        for (PDField field : form.getFieldTree()) {
            if (field instanceof PDTerminalField terminal && ++fields <= MOST_FIELDS) {
                read(terminal);
            }
        }
        found.sort(Comparator.comparingInt((Found one) -> one.field().page())
                .thenComparingDouble(one -> -one.top())
                .thenComparingDouble(Found::left));
        return found.stream().map(Found::field).toList();
    }

    private void read(PDTerminalField field) {
        if (field instanceof PDPushButton) {
            return;
        }
        if (field instanceof PDButton button) {
            for (PDAnnotationWidget widget : button.getWidgets()) {
                Seen place = seen.get(widget.getCOSObject());
                if (place != null && FieldValue.isTicked(widget)) {
                    Optional<String> words = place.beside().or(() -> alternate(button));
                    add(button, place, PdfField.Kind.TICKED, words.orElseGet(() -> FieldValue.state(button, widget)));
                }
            }
            return;
        }
        field.getWidgets().stream()
                .map(widget -> seen.get(widget.getCOSObject()))
                .filter(place -> place != null)
                .findFirst()
                .ifPresent(place ->
                        FieldValue.typed(field).ifPresent(value -> add(field, place, FieldValue.kind(field), value)));
    }

    private void add(PDTerminalField field, Seen place, PdfField.Kind kind, String value) {
        Optional<String> label = alternate(field)
                .or(() -> kind == PdfField.Kind.TICKED ? Optional.empty() : place.label())
                .filter(words -> !words.equals(value));
        PdfField filled = new PdfField(
                place.page(),
                Optional.ofNullable(field.getFullyQualifiedName()).orElse(""),
                label,
                kind,
                value,
                FieldValue.isPreset(field));
        found.add(new Found(filled, place.box().getUpperRightY(), place.box().getLowerLeftX()));
    }

    private static Optional<String> alternate(PDField field) {
        return Optional.ofNullable(field.getAlternateFieldName())
                .map(String::strip)
                .filter(name -> !name.isEmpty());
    }
}
