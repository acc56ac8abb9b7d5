package org.consultationdigest.extract.plain;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.consultationdigest.text.legacy.LegacyGuess;

/** Finds out how a text is encoded: its byte order mark, then UTF-8 if all of it is, then by the look of it. */
final class Charsets {
    private record Mark(List<Integer> bytes, Charset charset) {}

    private static final List<Mark> MARKS = List.of(
            new Mark(List.of(0xEF, 0xBB, 0xBF), StandardCharsets.UTF_8),
            new Mark(List.of(0xFE, 0xFF), StandardCharsets.UTF_16BE),
            new Mark(List.of(0xFF, 0xFE), StandardCharsets.UTF_16LE));
    /** How much of a text is looked at to tell its encoding, in bytes. */
    private static final int SAMPLE = 1 << 20;

    private Charsets() {}

    static String decode(byte[] bytes) {
        for (Mark mark : MARKS) {
            if (startsWith(bytes, mark.bytes())) {
                int start = mark.bytes().size();
                return new String(bytes, start, bytes.length - start, mark.charset());
            }
        }
        return utf8(bytes).orElseGet(() -> old(bytes).orElseGet(() -> new String(bytes, detected(bytes))));
    }

    /** Vietnamese in an encoding older than Unicode, each byte as the letter of its number; by the look of its words. */
    private static Optional<String> old(byte[] bytes) {
        String letters = new String(bytes, StandardCharsets.ISO_8859_1);
        LegacyGuess guess = LegacyGuess.of(letters);
        // In doubt too: another code page would change the letters and hide the doubt.
        return guess.encoding().map(encoding -> letters);
    }

    private static boolean startsWith(byte[] bytes, List<Integer> mark) {
        boolean starts = bytes.length >= mark.size();
        for (int i = 0; starts && i < mark.size(); i++) {
            starts = Byte.toUnsignedInt(bytes[i]) == mark.get(i);
        }
        return starts;
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Charset detected(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(bytes.length > SAMPLE ? java.util.Arrays.copyOf(bytes, SAMPLE) : bytes);
        CharsetMatch match = detector.detect();
        boolean known = match != null && Charset.isSupported(match.getName());
        return known ? Charset.forName(match.getName()) : Charset.forName("windows-1252");
    }
}
