package org.consultationdigest.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.consultationdigest.format.packaging.PackedObject;

/** Files that somebody laid into a Word file: they are parts, and the words of the file itself stay in it. */
final class WordAttachments implements Container {
    static final Set<String> WORD = Set.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
            "application/vnd.ms-word.document.macroenabled.12",
            "application/vnd.ms-word.template.macroenabled.12");

    private static final Pattern CHART_LINKS = Pattern.compile("(?i).*/charts/_rels/[^/]+\\.rels");
    private static final Pattern EMBEDDED = Pattern.compile("embeddings/([^\"/]+)");
    private static final int LONGEST_LIST = 1 << 20;

    @Override
    public boolean opens(String mediaType) {
        return WORD.contains(mediaType.toLowerCase(Locale.ROOT));
    }

    @Override
    public void open(Path content, Parts parts) throws IOException {
        Optional<ZipFile> opened = opened(content);
        if (opened.isEmpty()) {
            return;
        }
        try (ZipFile zip = opened.get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntriesInPhysicalOrder());
            List<ZipArchiveEntry> embedded =
                    entries.stream().filter(WordAttachments::isEmbedded).toList();
            Set<String> figures = embedded.isEmpty() ? Set.of() : figuresOfCharts(zip, entries);
            for (ZipArchiveEntry entry : embedded) {
                if (!figures.contains(name(entry))) {
                    open(zip, entry, parts);
                }
            }
        }
    }

    /** A Word file that is damaged or none is told of by those who read its words. */
    private static Optional<ZipFile> opened(Path content) {
        try {
            return Optional.of(ZipFile.builder().setPath(content).get());
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    private static boolean isEmbedded(ZipArchiveEntry entry) {
        return !entry.isDirectory() && entry.getName().matches("(?i)(?:.*/)?embeddings/[^/]+");
    }

    private static String name(ZipArchiveEntry entry) {
        return entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
    }

    /** The workbooks behind charts hold the chart's figures and nothing that anybody sent in. */
    private static Set<String> figuresOfCharts(ZipFile zip, List<ZipArchiveEntry> entries) throws IOException {
        StringBuilder links = new StringBuilder();
        for (ZipArchiveEntry entry : entries) {
            if (CHART_LINKS.matcher(entry.getName()).matches()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    links.append(new String(in.readNBytes(LONGEST_LIST), StandardCharsets.UTF_8));
                }
            }
        }
        return EMBEDDED.matcher(links).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static void open(ZipFile zip, ZipArchiveEntry entry, Parts parts) throws IOException {
        String name = name(entry);
        if (!name.toLowerCase(Locale.ROOT).endsWith(".bin")) {
            try (InputStream in = new VerifiedInputStream(zip.getInputStream(entry), entry.getCrc())) {
                parts.file(name, in);
            }
            return;
        }
        Optional<PackedObject> object;
        try (InputStream in = zip.getInputStream(entry)) {
            object = PackedObject.in(in);
        } catch (IOException damaged) {
            parts.locked(name, "an object that could not be taken out: ask for the file by itself");
            return;
        }
        if (object.isPresent()) {
            String told = object.get().name().orElse(name);
            parts.file(
                    told.substring(1 + Math.max(told.lastIndexOf('/'), told.lastIndexOf('\\'))),
                    object.get().content());
        }
    }
}
