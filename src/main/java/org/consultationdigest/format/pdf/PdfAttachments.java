package org.consultationdigest.format.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;

/** Files that somebody laid into a PDF file (ISO 32000-1, 7.11.4): in the file as a whole, or pinned to a page. */
public final class PdfAttachments {
    private static final long IN_MEMORY = 64L << 20;
    private static final int MOST = 10_000;
    private static final int DEEPEST = 30;

    private final List<PDComplexFileSpecification> found = new ArrayList<>();

    private PdfAttachments() {}

    /** Takes the files. */
    public interface Receiver {
        /** A file and its content, which is unpacked as it is read. */
        void file(String name, InputStream content) throws IOException;

        /** A file whose content is not in it, or packed in a way that is not read. */
        void unreadable(String name) throws IOException;
    }

    /**
     * Hands out the files, in their order; none of a file that is damaged or locked as a whole.
     *
     * @throws IOException what the receiver throws
     */
    public static void handOut(Path file, Receiver receiver) throws IOException {
        Optional<PDDocument> opened = opened(file);
        if (opened.isEmpty()) {
            return;
        }
        try (PDDocument document = opened.get()) {
            Set<COSStream> seen = Collections.newSetFromMap(new IdentityHashMap<>());
            for (PDComplexFileSpecification attached : in(document)) {
                Optional<COSStream> content = content(attached);
                if (content.isEmpty() || seen.add(content.get())) {
                    handOut(name(attached), content, receiver);
                }
            }
        }
    }

    /** A PDF file that is damaged or locked is told of by those who read its words. */
    private static Optional<PDDocument> opened(Path file) {
        try {
            return Optional.of(Loader.loadPDF(
                    file.toFile(), "", null, null, MemoryUsageSetting.setupMixed(IN_MEMORY).streamCache));
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            return Optional.empty();
        }
    }

    private static List<PDComplexFileSpecification> in(PDDocument document) {
        PdfAttachments attachments = new PdfAttachments();
        try {
            PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
            if (names != null && names.getEmbeddedFiles() != null) {
                attachments.collect(names.getEmbeddedFiles(), 0);
            }
            for (PDPage page : document.getPages()) {
                attachments.collect(page);
            }
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            // What was found before the damage is handed out; the damage is told by those who read the words.
            return attachments.found;
        }
        return attachments.found;
    }

    private void collect(PDNameTreeNode<PDComplexFileSpecification> node, int depth) throws IOException {
        if (node.getNames() != null) {
            node.getNames().values().stream().limit(MOST).forEach(this::add);
        }
        if (node.getKids() != null && depth < DEEPEST) {
            for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
                if (found.size() < MOST) {
                    collect(kid, depth + 1);
                }
            }
        }
    }

    private void collect(PDPage page) throws IOException {
        if (page.getCOSObject().getItem(COSName.ANNOTS) == null) {
            return;
        }
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (annotation instanceof PDAnnotationFileAttachment pinned
                    && pinned.getFile() instanceof PDComplexFileSpecification attached) {
                add(attached);
            }
        }
    }

    private void add(PDComplexFileSpecification attached) {
        if (attached != null && found.size() < MOST) {
            found.add(attached);
        }
    }

    private static String name(PDComplexFileSpecification attached) {
        return Optional.ofNullable(attached.getFileUnicode())
                .or(() -> Optional.ofNullable(attached.getFile()))
                .map(name -> name.substring(1 + Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'))))
                .filter(name -> !name.isBlank())
                .orElse("attachment");
    }

    private static Optional<COSStream> content(PDComplexFileSpecification attached) {
        return Optional.ofNullable(attached.getEmbeddedFileUnicode())
                .or(() -> Optional.ofNullable(attached.getEmbeddedFile()))
                .map(embedded -> embedded.getCOSObject());
    }

    private static void handOut(String name, Optional<COSStream> content, Receiver receiver) throws IOException {
        Optional<InputStream> opened = content.flatMap(PdfAttachments::unpacked);
        if (opened.isEmpty()) {
            receiver.unreadable(name);
            return;
        }
        try (InputStream in = opened.get()) {
            receiver.file(name, in);
        }
    }

    /** Unpacked while it is read, because the library would unpack all of it into memory before anybody has counted. */
    private static Optional<InputStream> unpacked(COSStream content) {
        try {
            boolean plain = content.getFilters() == null;
            boolean deflated = COSName.FLATE_DECODE.equals(content.getFilters());
            InputStream raw = content.createRawInputStream();
            return plain
                    ? Optional.of(raw)
                    : Optional.of(raw).filter(any -> deflated).map(InflaterInputStream::new);
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }
}
