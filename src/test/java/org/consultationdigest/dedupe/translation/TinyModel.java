package org.consultationdigest.dedupe.translation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A model of sentences that looks up a point for every piece: a graph of one {@code Gather}, written as the format of ONNX
 * has it (protocol buffers, onnx.proto of the ONNX project).
 */
final class TinyModel {
    private static final int INT64 = 7;
    private static final int FLOAT = 1;

    private TinyModel() {}

    /** Writes a model of these pieces and their points into a folder. */
    static void write(Path folder, List<String> pieces, float[][] points) {
        try {
            Files.write(folder.resolve("vocab.txt"), pieces, StandardCharsets.UTF_8);
            Files.write(folder.resolve("model.onnx"), model(points));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] model(float[][] points) {
        byte[] node = new Message()
                .text(1, "points")
                .text(1, "input_ids")
                .text(2, "last_hidden_state")
                .text(4, "Gather")
                .bytes();
        byte[] graph = new Message()
                .message(1, node)
                .text(2, "tiny")
                .message(5, table(points))
                .message(11, value("input_ids", INT64, 2))
                .message(12, value("last_hidden_state", FLOAT, 3))
                .bytes();
        return new Message()
                .number(1, 8)
                .message(7, graph)
                .message(8, new Message().text(1, "").number(2, 13).bytes())
                .bytes();
    }

    private static byte[] table(float[][] points) {
        ByteBuffer data = ByteBuffer.allocate(points.length * points[0].length * Float.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN);
        for (float[] point : points) {
            for (float each : point) {
                data.putFloat(each);
            }
        }
        return new Message()
                .number(1, points.length)
                .number(1, points[0].length)
                .number(2, FLOAT)
                .text(8, "points")
                .message(9, data.array())
                .bytes();
    }

    private static byte[] value(String name, int type, int dimensions) {
        Message shape = new Message();
        for (int i = 0; i < dimensions; i++) {
            shape.message(1, new Message().text(2, name + i).bytes());
        }
        byte[] tensor = new Message().number(1, type).message(2, shape.bytes()).bytes();
        return new Message()
                .text(1, name)
                .message(2, new Message().message(1, tensor).bytes())
                .bytes();
    }

    /** A message of protocol buffers: fields of numbers and of bytes. */
    private static final class Message {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Message number(int field, long value) {
            varint(field << 3);
            varint(value);
            return this;
        }

        Message message(int field, byte[] value) {
            varint(field << 3 | 2);
            varint(value.length);
            bytes.writeBytes(value);
            return this;
        }

        Message text(int field, String value) {
            return message(field, value.getBytes(StandardCharsets.UTF_8));
        }

        byte[] bytes() {
            return bytes.toByteArray();
        }

        private void varint(long value) {
            long rest = value;
            while (rest > 0x7F) {
                bytes.write((int) ((rest & 0x7F) | 0x80));
                rest >>>= 7;
            }
            bytes.write((int) rest);
        }
    }
}
