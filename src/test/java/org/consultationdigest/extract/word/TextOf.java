package org.consultationdigest.extract.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** All the words that stand anywhere in a Word file, found without its reader. */
final class TextOf {
    private static final Pattern TEXT = Pattern.compile("<w:(?:t|delText)[^>]*>([^<]*)<");

    private TextOf() {}

    static String everything(Path file) throws IOException {
        StringBuilder words = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                Matcher text = TEXT.matcher(
                        new String(zip.getInputStream(entries.nextElement()).readAllBytes(), StandardCharsets.UTF_8));
                while (text.find()) {
                    words.append(text.group(1)).append('\n');
                }
            }
        }
        return words.toString();
    }
}
