package org.consultationdigest.format.wordprocessing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Bytes that are written one behind the other, numbers with their least byte first. */
final class LittleBytes {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    LittleBytes one(int value) {
        bytes.write(value);
        return this;
    }

    LittleBytes two(int value) {
        return one(value).one(value >>> 8);
    }

    LittleBytes four(int value) {
        return two(value).two(value >>> 16);
    }

    LittleBytes zeros(int count) {
        bytes.write(new byte[count], 0, count);
        return this;
    }

    LittleBytes all(byte[] more) {
        bytes.write(more, 0, more.length);
        return this;
    }

    /** The characters in two bytes each, without their count. */
    LittleBytes characters(String text) {
        return all(text.getBytes(StandardCharsets.UTF_16LE));
    }

    /** The characters behind their count. */
    LittleBytes counted(String text) {
        return two(text.length()).characters(text);
    }

    int size() {
        return bytes.size();
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
