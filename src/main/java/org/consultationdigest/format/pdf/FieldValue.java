package org.consultationdigest.format.pdf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** What a field of a form says. */
final class FieldValue {
    private FieldValue() {}

    static PdfField.Kind kind(PDTerminalField field) {
        return field instanceof PDChoice ? PdfField.Kind.CHOSEN : PdfField.Kind.TYPED;
    }

    /** What is typed or chosen; empty for a field left blank, and for signatures. */
    static Optional<String> typed(PDTerminalField field) {
        String value = "";
        if (field instanceof PDTextField text) {
            value = text.getValue();
        } else if (field instanceof PDChoice choice) {
            value = chosen(choice);
        }
        return Optional.of(value.replace("\r\n", "\n").replace('\r', '\n').strip())
                .filter(words -> !words.isEmpty());
    }

    /** The choices as the person saw them, a line each. */
    private static String chosen(PDChoice choice) {
        List<String> exported = choice.getOptionsExportValues();
        List<String> shown = choice.getOptionsDisplayValues();
        return choice.getValue().stream()
                .map(value -> {
                    int option = exported.indexOf(value);
                    return option >= 0 && option < shown.size() ? shown.get(option) : value;
                })
                .collect(Collectors.joining("\n"));
    }

    static boolean isTicked(PDAnnotationWidget widget) {
        COSName state = widget.getAppearanceState();
        return state != null && !COSName.Off.equals(state);
    }

    /** What a ticked button stands for in the file: its option, or the name of its state. */
    static String state(PDButton button, PDAnnotationWidget widget) {
        List<String> options = button.getExportValues();
        int index = button.getWidgets().stream()
                .map(PDAnnotationWidget::getCOSObject)
                .toList()
                .indexOf(widget.getCOSObject());
        boolean named = index >= 0 && index < options.size();
        return named ? options.get(index) : widget.getAppearanceState().getName();
    }

    /** Whether the field holds what the form was sent out with. */
    static boolean isPreset(PDTerminalField field) {
        if (field instanceof PDTextField text) {
            return !text.getDefaultValue().isBlank() && text.getDefaultValue().equals(text.getValue());
        }
        return field instanceof PDChoice choice
                && !choice.getDefaultValue().isEmpty()
                && choice.getDefaultValue().equals(choice.getValue());
    }
}
