package org.consultationdigest.extract.plain;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consultationdigest.text.legacy.LegacyReading;
import org.consultationdigest.text.legacy.LegacyRun;
import org.xml.sax.Attributes;

/** The fonts that a web page asks for, of which those older than Unicode say how its words are encoded. */
final class WebFonts {
    private static final Pattern FAMILY = Pattern.compile("(?i)font-family\\s*:\\s*([^;]{1,200})");
    private static final Pattern QUOTES = Pattern.compile("[\"'’]");

    private final LegacyReading old;
    private final Deque<Optional<String>> fonts = new ArrayDeque<>();

    /** Fonts of a page whose words in fonts of today are told by this reading. */
    WebFonts(LegacyReading old) {
        this.old = old;
    }

    /** An element begins; without a font of its own it has that of the one around it. */
    void enter(Attributes attributes) {
        Optional<String> own = Optional.ofNullable(attributes.getValue("face")).or(() -> family(attributes));
        fonts.push(own.flatMap(WebFonts::first).or(this::current));
    }

    void leave() {
        fonts.poll();
    }

    private Optional<String> current() {
        return Optional.ofNullable(fonts.peek()).flatMap(font -> font);
    }

    private static Optional<String> family(Attributes attributes) {
        Matcher family =
                FAMILY.matcher(Optional.ofNullable(attributes.getValue("style")).orElse(""));
        return family.find() ? Optional.of(family.group(1)) : Optional.empty();
    }

    /** The first of the fonts named, which the page was written in. */
    private static Optional<String> first(String fonts) {
        String first = QUOTES.matcher(fonts.split(",", 2)[0]).replaceAll("").strip();
        return first.isEmpty() ? Optional.empty() : Optional.of(first);
    }

    /** Words in Unicode, with what the file holds for them. */
    LegacyRun inUnicode(String words) {
        return old.run(current(), words);
    }
}
