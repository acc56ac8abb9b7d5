package org.consultationdigest.extract.plain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.consultationdigest.extract.SourceLocation;
import org.consultationdigest.extract.letter.LetterParagraph;
import org.consultationdigest.extract.table.Grid;
import org.consultationdigest.extract.table.TableReader;
import org.consultationdigest.text.legacy.LegacyReading;

/** A web page held in memory, such as the body of a mail, as paragraphs and comment tables. */
public final class WebText {
    private final TableReader tableReader = new TableReader();
    private final List<LetterParagraph> paragraphs = new ArrayList<>();
    private final List<WebBody.WebTable> tables = new ArrayList<>();

    private WebText() {}

    /**
     * The body that a page is; its tables are numbered from 1.
     *
     * @throws UnreadableTextException when no text can be made of it
     */
    public static WebBody body(String html) throws UnreadableTextException {
        try (ByteArrayInputStream in = new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8))) {
            return body(new MarkupReader()
                    .read(
                            in,
                            "text/html; charset=UTF-8",
                            LegacyReading.byFontAlone().withGuess(html)));
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail to be read", e);
        }
    }

    /** The body that these are. */
    static WebBody body(Blocks blocks) {
        WebText text = new WebText();
        blocks.blocks().forEach(text::take);
        return new WebBody(text.paragraphs, text.tables, blocks.old());
    }

    private void take(Block block) {
        if (block instanceof Block.Text text) {
            paragraphs.add(marked(text.paragraph(), text.quoted()));
        } else if (block instanceof Block.Table table) {
            if (tableReader.reads(table.grid())) {
                tables.add(new WebBody.WebTable(table.grid(), table.headings()));
                paragraphs.add(marked(standIn(table), table.quoted()));
            } else {
                LayoutTable.paragraphs(table, false)
                        .forEach(paragraph -> paragraphs.add(marked(paragraph, table.quoted())));
            }
        }
    }

    /** A paragraph that stands for a table where the mail is parted. */
    private LetterParagraph standIn(Block.Table table) {
        return new LetterParagraph(
                words(table.grid()),
                Optional.empty(),
                OptionalInt.empty(),
                false,
                LetterParagraph.Place.TABLE_ROW,
                SourceLocation.none().inParagraph(table.firstParagraph()).inTable(tables.size()));
    }

    private static String words(Grid grid) {
        return grid.rows().stream()
                .map(row -> row.cells().stream().map(Grid.Cell::text).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    /** As mail programs mark what they quote in plain text. */
    private static LetterParagraph marked(LetterParagraph paragraph, boolean quoted) {
        return quoted ? paragraph.saying("> " + paragraph.text().replace("\n", "\n> ")) : paragraph;
    }
}
