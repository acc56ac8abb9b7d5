package org.consultationdigest.format.rtf;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.consultationdigest.format.packaging.PackedObjects;
import org.consultationdigest.format.picture.PictureSheet;
import org.consultationdigest.format.picture.PicturesAsParts;
import org.consultationdigest.format.picture.ShownPicture;
import org.consultationdigest.format.picture.TextPictures;

/** The pictures of text in an RTF file: {@code \\pict}, in hexadecimal digits or binary (RTF 1.9.1, Pictures). */
public final class RtfPictures {
    private static final int BUFFER = 1 << 16;
    private static final double TWIP = 20;
    /** The bytes of all pictures that are kept while the file is read. */
    private static final long MOST_BYTES = 256L << 20;

    /** Groups whose pictures are logos, previews of objects, or the same pictures for older programs. */
    private static final Set<String> NOT_LOOKED_AT = Set.of(
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "nonshppict",
            "object",
            "listpicture",
            "background",
            "themedata",
            "colorschememapping",
            "datastore");

    private final RtfTokens tokens;
    private final Deque<Boolean> unseen = new ArrayDeque<>();
    private final List<ShownPicture> pictures = new ArrayList<>();
    private double width = PictureSheet.USUAL_WIDTH;
    private double height = PictureSheet.USUAL_HEIGHT;
    private long letters;
    private long bytes;
    private boolean silent;
    private boolean starred;
    private boolean passedOver;
    private final Deque<Boolean> skipped = new ArrayDeque<>();

    private RtfPictures(InputStream content) {
        this.tokens = new RtfTokens(content);
    }

    /**
     * Hands out the pictures that may hold text, in reading order.
     *
     * @param file only read
     * @throws IOException when the file cannot be read, or a picture not be taken by {@code parts}
     */
    public static void handOut(Path file, PackedObjects parts) throws IOException {
        PictureSheet text;
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            text = new RtfPictures(content).read();
        }
        PicturesAsParts.handOut(TextPictures.ofText(text), parts);
    }

    private PictureSheet read() throws IOException {
        RtfToken token = tokens.next();
        while (!(token instanceof RtfToken.End)) {
            take(token);
            token = tokens.next();
        }
        return new PictureSheet(width, height, letters, pictures);
    }

    private void take(RtfToken token) throws IOException {
        if (token instanceof RtfToken.Open) {
            unseen.push(silent);
            skipped.push(passedOver);
        } else if (token instanceof RtfToken.Close) {
            silent = !unseen.isEmpty() && unseen.pop();
            passedOver = !skipped.isEmpty() && skipped.pop();
        } else if (token instanceof RtfToken.Text text) {
            letters += silent || text.octet() <= ' ' ? 0 : 1;
        } else if (token instanceof RtfToken.Word word) {
            take(word);
        }
        starred = token instanceof RtfToken.Symbol symbol && symbol.character() == '*';
    }

    private void take(RtfToken.Word word) throws IOException {
        switch (word.name()) {
            case "bin" -> tokens.skip(word.value(0));
            case "u" -> letters += silent ? 0 : 1;
            case "paperw" -> width = word.value((int) (width * TWIP)) / TWIP;
            case "paperh" -> height = word.value((int) (height * TWIP)) / TWIP;
            case "pict" -> picture();
            default -> destination(word.name());
        }
    }

    private void destination(String word) {
        passedOver |= NOT_LOOKED_AT.contains(word);
        RtfDestination destination = RtfDestination.of(word, starred);
        silent |= passedOver || (destination != null && destination != RtfDestination.SHOWN);
    }

    /** Reads the picture whose group has begun, up to the end of that group. */
    private void picture() throws IOException {
        RtfPicture picture = new RtfPicture();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        boolean kept = !passedOver;
        int half = -1;
        int depth = 1;
        while (true) {
            RtfToken token = tokens.next();
            depth += token instanceof RtfToken.Open ? 1 : token instanceof RtfToken.Close ? -1 : 0;
            if (depth == 0 || token instanceof RtfToken.End) {
                break;
            }
            if (token instanceof RtfToken.Word word && word.name().equals("bin")) {
                content.write(tokens.bytes((int) Math.min(word.value(0), MOST_BYTES - bytes)));
            } else if (token instanceof RtfToken.Word word) {
                picture.take(word);
            } else if (token instanceof RtfToken.Text text && depth == 1) {
                int digit = Character.digit(text.octet(), 16);
                if (digit >= 0 && half >= 0 && kept && bytes + content.size() < MOST_BYTES) {
                    content.write(half * 16 + digit);
                }
                half = digit < 0 ? half : half < 0 ? digit : -1;
            }
        }
        keep(picture, content, kept);
        silent = !unseen.isEmpty() && unseen.pop();
        passedOver = !skipped.isEmpty() && skipped.pop();
    }

    private void keep(RtfPicture picture, ByteArrayOutputStream content, boolean kept) {
        if (kept && content.size() > 0) {
            byte[] whole = picture.asFile(content.toByteArray());
            bytes += whole.length;
            pictures.add(new ShownPicture(
                    "picture " + (pictures.size() + 1) + picture.ending(),
                    picture.width(),
                    picture.height(),
                    () -> new ByteArrayInputStream(whole)));
        }
    }
}
