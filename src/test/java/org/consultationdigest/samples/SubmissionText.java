package org.consultationdigest.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.consultationdigest.samples.kit.FixedZip;

/** All text of a sample in one string with single spaces, read without the program. */
final class SubmissionText {
    private SubmissionText() {}

    /** Whether it has any text: a scan has none. */
    static boolean canRead(String path) {
        return !path.contains("scan");
    }

    /** The text of a submission; its path as in the expected digest. */
    static String of(Map<String, byte[]> samples, String path) {
        String whole = path.contains("!/") ? path.substring(0, path.indexOf("!/")) : path;
        byte[] outer = samples.get("submissions/" + whole);
        if (whole.equals(path)) {
            return text(path, outer);
        }
        String inner = path.substring(whole.length() + 2);
        byte[] part = whole.endsWith(".zip") ? FixedZip.entries(outer).get(inner) : attachment(outer);
        return text(inner, part);
    }

    private static String text(String name, byte[] content) {
        String text =
                switch (name.substring(name.lastIndexOf('.'))) {
                    case ".docx", ".xlsx" -> officeText(content);
                    case ".pdf" -> pdfText(content);
                    default -> new String(content, StandardCharsets.UTF_8).replace("\"\"", "\"");
                };
        return text.replaceAll("\\s+", " ");
    }

    private static String officeText(byte[] content) {
        String xml = FixedZip.entries(content).entrySet().stream()
                .filter(part -> part.getKey().matches(".*/(document|comments\\d*|sharedStrings)\\.xml"))
                .map(part -> new String(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"));
        return xml.replaceAll("</(w:p|si|text)>", "\n")
                .replaceAll("<[^>]+>", "")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private static String pdfText(byte[] content) {
        try (PDDocument document = Loader.loadPDF(content)) {
            StringBuilder text = new StringBuilder(new PDFTextStripper().getText(document));
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    text.append('\n').append(annotation.getContents());
                }
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] attachment(byte[] mail) {
        String text = new String(mail, StandardCharsets.US_ASCII);
        String encoded = text.substring(text.indexOf("base64") + "base64".length());
        return Base64.getMimeDecoder().decode(encoded.substring(0, encoded.indexOf("\r\n--")));
    }
}
