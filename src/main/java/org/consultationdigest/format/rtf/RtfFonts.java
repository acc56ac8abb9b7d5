package org.consultationdigest.format.rtf;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The fonts of a file: what they are called and how their text is encoded. */
final class RtfFonts {
    /** Windows' number of the fonts whose characters are signs. */
    static final int SYMBOLS = 2;

    /** The code pages of Windows' character sets (RTF specification 1.9.1, font table). */
    private static final Map<Integer, String> CHARSETS = Map.ofEntries(
            Map.entry(0, "windows-1252"),
            Map.entry(77, "x-MacRoman"),
            Map.entry(128, "windows-31j"),
            Map.entry(129, "x-windows-949"),
            Map.entry(134, "GBK"),
            Map.entry(136, "Big5"),
            Map.entry(161, "windows-1253"),
            Map.entry(162, "windows-1254"),
            Map.entry(163, "windows-1258"),
            Map.entry(177, "windows-1255"),
            Map.entry(178, "windows-1256"),
            Map.entry(186, "windows-1257"),
            Map.entry(204, "windows-1251"),
            Map.entry(222, "x-windows-874"),
            Map.entry(238, "windows-1250"),
            Map.entry(255, "IBM437"));

    private final Map<Integer, String> names = new HashMap<>();
    private final Map<Integer, Charset> charsets = new HashMap<>();
    private final Map<Integer, Boolean> symbols = new HashMap<>();
    private Charset standard = charset("windows-1252").orElseThrow();

    /** The encoding of text whose font says nothing. */
    void setStandard(int codePage) {
        standard = codePage(codePage).orElse(standard);
    }

    /** A font with its character set; 1 stands for that of the file. */
    void setCharset(int font, int number) {
        symbols.put(font, number == SYMBOLS);
        charset(CHARSETS.getOrDefault(number, "")).ifPresent(found -> charsets.put(font, found));
    }

    void setCodePage(int font, int codePage) {
        codePage(codePage).ifPresent(found -> charsets.put(font, found));
    }

    void name(int font, String name) {
        if (!name.isBlank()) {
            names.putIfAbsent(font, name.strip());
        }
    }

    Charset charset(int font) {
        return charsets.getOrDefault(font, standard);
    }

    boolean isSymbols(int font) {
        return symbols.getOrDefault(font, false);
    }

    Optional<String> name(int font) {
        return Optional.ofNullable(names.get(font));
    }

    private static Optional<Charset> codePage(int number) {
        return switch (number) {
            case 65001 -> charset("UTF-8");
            case 932 -> charset("windows-31j");
            case 936 -> charset("GBK");
            case 949 -> charset("x-windows-949");
            case 950 -> charset("Big5");
            case 874 -> charset("x-windows-874");
            case 10000 -> charset("x-MacRoman");
            default -> charset("windows-" + number).or(() -> charset("IBM" + number));
        };
    }

    private static Optional<Charset> charset(String name) {
        return !name.isEmpty() && Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    }
}
