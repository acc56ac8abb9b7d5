package org.consultationdigest.format.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.consultationdigest.format.ocr.ScanRecognition;
import org.consultationdigest.format.ocr.TextRecognition;

/** Has the pages of one file recognised: drawn one after the other, as PDFBox asks, and read beside each other. */
final class PageRecognition {
    /** As many pages of a file are read at once; the next are drawn meanwhile. */
    private static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors());

    private final PDDocument document;
    private final ScanRecognition recognition;
    private final Map<Integer, RecognisedPage> pages = new TreeMap<>();
    private final Map<Integer, String> failed = new TreeMap<>();

    private PageRecognition(PDDocument document, TextRecognition recognition) {
        this.document = document;
        this.recognition = new ScanRecognition(recognition);
    }

    /** Recognises these pages. */
    static PageRecognition of(PDDocument document, TextRecognition recognition, List<Integer> numbers)
            throws IOException {
        PageRecognition pages = new PageRecognition(document, recognition);
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (int begin = 0; begin < numbers.size(); begin += 2 * AT_ONCE) {
                pages.read(numbers.subList(begin, Math.min(numbers.size(), begin + 2 * AT_ONCE)), threads);
            }
        } finally {
            threads.shutdownNow();
        }
        return pages;
    }

    /** What was recognised, by the number of the page. */
    Map<Integer, RecognisedPage> pages() {
        return pages;
    }

    /** Why the others could not be recognised, by the number of the page. */
    Map<Integer, String> failed() {
        return failed;
    }

    private void read(List<Integer> numbers, ExecutorService threads) throws IOException {
        List<Future<RecognisedPage>> waiting = new ArrayList<>();
        for (int number : numbers) {
            waiting.add(threads.submit(reading(number)));
        }
        for (int i = 0; i < numbers.size(); i++) {
            await(numbers.get(i), waiting.get(i));
        }
    }

    private java.util.concurrent.Callable<RecognisedPage> reading(int number) {
        return () -> {
            PageImage image;
            synchronized (document) {
                image = PageImage.of(document, number);
            }
            return new RecognisedPage(recognition.read(image.picture()), image.dotsPerPoint());
        };
    }

    /** A page that cannot be drawn or read costs no more than itself, whatever the libraries below make of it. */
    private void await(int number, Future<RecognisedPage> page) throws IOException {
        try {
            pages.put(number, page.get());
        } catch (ExecutionException broken) {
            Throwable cause = broken.getCause() == null ? broken : broken.getCause();
            failed.put(number, String.valueOf(cause.getMessage()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while text was recognised", stopped);
        }
    }
}
