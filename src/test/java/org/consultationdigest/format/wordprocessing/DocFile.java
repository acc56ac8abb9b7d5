package org.consultationdigest.format.wordprocessing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Makes small .doc files for tests, byte by byte, as Word 97 to 2003 writes them (MS-DOC). */
final class DocFile {
    private static final char PARAGRAPH_END = '\r';
    private static final char NOTE_MARK = '\u0002';
    private static final char COMMENT_MARK = '\u0005';

    private final DocStretches body = new DocStretches();
    private final DocStretches notes = new DocStretches();
    private final DocStretches comments = new DocStretches();
    private final DocMarginNotes margin = new DocMarginNotes();
    private final List<String> changeAuthors = new ArrayList<>(List.of("Unknown"));
    private final List<Integer> notePlaces = new ArrayList<>();
    private final List<Integer> noteTexts = new ArrayList<>();

    void words(String text, byte[] properties) {
        body.run(text.replace('\n', '\u000B'), properties);
    }

    void end(char mark, int style, byte[] properties) {
        body.end(mark, style, properties);
    }

    /** The number of a person who changed something. */
    int author(String name) {
        if (!changeAuthors.contains(name)) {
            changeAuthors.add(name);
        }
        return changeAuthors.indexOf(name);
    }

    void note(String text) {
        notePlaces.add(body.length());
        noteTexts.add(notes.length());
        body.run(String.valueOf(NOTE_MARK), DocSprms.MARK);
        notes.run(String.valueOf(NOTE_MARK), DocSprms.MARK);
        notes.run(text, DocSprms.NONE);
        notes.end(PARAGRAPH_END, 0, DocSprms.NONE);
    }

    void commented(String words, String author, String comment) {
        int start = body.length();
        words(words, DocSprms.NONE);
        margin.add(start, body.length(), comments.length(), author);
        body.run(String.valueOf(COMMENT_MARK), DocSprms.MARK);
        comments.run(String.valueOf(COMMENT_MARK), DocSprms.MARK);
        comments.run(comment, DocSprms.NONE);
        comments.end(PARAGRAPH_END, 0, DocSprms.NONE);
    }

    Path write(Path file) throws IOException {
        int bodyLength = body.length();
        DocStretches all = whole();
        int textStart = pages(DocDirectory.SIZE) * DocPages.SIZE;
        int textEnd = textStart + 2 * all.length();
        int firstPage = pages(textEnd);
        DocPages runs = DocPages.ofRuns(all.runs(), textStart);
        DocPages paragraphs = DocPages.ofParagraphs(all.paragraphs(), textStart);
        DocDirectory directory = new DocDirectory();
        DocFurnishings.into(directory, all.length());
        directory.table(DocDirectory.RUN_PAGES, runs.index(firstPage));
        directory.table(
                DocDirectory.PARAGRAPH_PAGES, paragraphs.index(firstPage + runs.bytes().length / DocPages.SIZE));
        directory.table(DocDirectory.PIECES, piece(all.length(), textStart));
        directory.table(DocDirectory.CHANGE_AUTHORS, authors());
        margin.into(directory, bodyLength, comments.length());
        noteTables(directory, bodyLength);
        LittleBytes main = new LittleBytes()
                .all(directory.beginning(bodyLength, notes.length(), comments.length(), textStart, textEnd));
        main.zeros(textStart - main.size()).all(all.text().getBytes(StandardCharsets.UTF_16LE));
        main.zeros(firstPage * DocPages.SIZE - main.size()).all(runs.bytes()).all(paragraphs.bytes());
        return saved(main.bytes(), directory.tables(), file);
    }

    /** The texts one behind the other; where there are several, a paragraph more ends them all. */
    private DocStretches whole() {
        DocStretches all = new DocStretches();
        all.append(body);
        for (DocStretches text : List.of(notes, comments)) {
            if (text.length() > 0) {
                text.end(PARAGRAPH_END, 0, DocSprms.NONE);
                all.append(text);
            }
        }
        if (all.length() > body.length()) {
            all.end(PARAGRAPH_END, 0, DocSprms.NONE);
        }
        return all;
    }

    private static int pages(int bytes) {
        return (bytes + DocPages.SIZE - 1) / DocPages.SIZE;
    }

    private static byte[] piece(int length, int textStart) {
        return new LittleBytes()
                .one(2)
                .four(16)
                .four(0)
                .four(length)
                .two(0)
                .four(textStart)
                .two(0)
                .bytes();
    }

    private byte[] authors() {
        LittleBytes table =
                new LittleBytes().two(0xFFFF).two(changeAuthors.size()).two(0);
        changeAuthors.forEach(table::counted);
        return table.bytes();
    }

    private void noteTables(DocDirectory directory, int bodyLength) {
        if (notePlaces.isEmpty()) {
            return;
        }
        LittleBytes places = new LittleBytes();
        notePlaces.forEach(places::four);
        places.four(bodyLength + 1);
        notePlaces.forEach(place -> places.two(1));
        LittleBytes texts = new LittleBytes();
        noteTexts.forEach(texts::four);
        directory.table(DocDirectory.NOTE_PLACES, places.bytes());
        directory.table(
                DocDirectory.NOTE_TEXTS,
                texts.four(notes.length() - 1).four(notes.length()).bytes());
    }

    private static Path saved(byte[] main, byte[] tables, Path file) throws IOException {
        try (POIFSFileSystem system = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            system.createDocument(new ByteArrayInputStream(main), "WordDocument");
            system.createDocument(new ByteArrayInputStream(tables), "1Table");
            system.writeFilesystem(out);
        }
        return file;
    }
}
