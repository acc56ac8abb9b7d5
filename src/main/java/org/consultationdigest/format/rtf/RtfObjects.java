package org.consultationdigest.format.rtf;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.consultationdigest.format.packaging.PackedObject;
import org.consultationdigest.format.packaging.PackedObjects;

/** The objects that somebody laid into an RTF file: {@code \\objdata}, in hexadecimal digits or binary (MS-OLEDS 2.2). */
public final class RtfObjects {
    private static final int BUFFER = 1 << 16;
    /** Digits of more bytes than this are not read of one object. */
    private static final int LARGEST = 256 << 20;

    private static final int EMBEDDED = 2;
    private static final int HEXADECIMAL = 16;

    private final RtfTokens tokens;
    private final PackedObjects objects;
    private int number;

    private RtfObjects(InputStream content, PackedObjects objects) {
        this.tokens = new RtfTokens(content);
        this.objects = objects;
    }

    /**
     * Hands out the files among the objects, in reading order.
     *
     * @param file only read; a link to a file elsewhere is left alone
     * @throws IOException when the file cannot be read, or a file in it not be taken by {@code objects}
     */
    public static void handOut(Path file, PackedObjects objects) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            new RtfObjects(content, objects).read();
        }
    }

    private void read() throws IOException {
        RtfToken token = tokens.next();
        while (!(token instanceof RtfToken.End)) {
            if (token instanceof RtfToken.Word word && word.name().equals("bin")) {
                tokens.skip(word.value(0));
            } else if (token instanceof RtfToken.Word word && word.name().equals("objdata")) {
                Optional<byte[]> data = data();
                String name = "object " + ++number;
                objects.object(name, () -> file(data.orElseThrow(() -> new IOException("the object is too large"))));
            }
            token = tokens.next();
        }
    }

    /** The bytes up to the end of the group; absent when they are more than are read. */
    private Optional<byte[]> data() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int half = -1;
        RtfToken token = tokens.next();
        while (!(token instanceof RtfToken.Close || token instanceof RtfToken.End)) {
            if (token instanceof RtfToken.Word word && word.name().equals("bin")) {
                bytes.write(tokens.bytes(Math.min(word.value(0), LARGEST)));
            } else if (token instanceof RtfToken.Text text) {
                int digit = Character.digit(text.octet(), HEXADECIMAL);
                if (digit >= 0 && half >= 0 && bytes.size() <= LARGEST) {
                    bytes.write(half * HEXADECIMAL + digit);
                }
                half = digit < 0 ? half : half < 0 ? digit : -1;
            }
            token = tokens.next();
        }
        return bytes.size() > LARGEST ? Optional.empty() : Optional.of(bytes.toByteArray());
    }

    /** The head of an object of the first generation: version, kind of presentation, three names, the size of its data. */
    private static Optional<PackedObject> file(byte[] data) throws IOException {
        try {
            ByteBuffer stream = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
            stream.getInt();
            if (stream.getInt() != EMBEDDED) {
                return Optional.empty();
            }
            String kind = name(stream);
            name(stream);
            name(stream);
            byte[] content = new byte[size(stream)];
            stream.get(content);
            return PackedObject.inNativeData(kind, content);
        } catch (RuntimeException damaged) {
            // Sizes in the object's header lie when it is damaged: the buffer says so in many ways.
            throw new IOException("the object is damaged", damaged);
        }
    }

    private static String name(ByteBuffer stream) throws IOException {
        byte[] letters = new byte[size(stream)];
        stream.get(letters);
        return new String(letters, StandardCharsets.ISO_8859_1).replace("\0", "");
    }

    private static int size(ByteBuffer stream) throws IOException {
        int size = stream.getInt();
        if (size < 0 || size > stream.remaining()) {
            throw new IOException("the object says that it is larger than it is");
        }
        return size;
    }
}
