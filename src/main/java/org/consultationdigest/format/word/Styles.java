package org.consultationdigest.format.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The styles of a file, each with all that the styles below it add. */
final class Styles {
    /** Word names its own styles in English in the file; other programs write the names that people see. */
    private static final Pattern HEADING = Pattern.compile(
            "(?:heading|tiêu đề|đầu đề|đề mục|titre|título|encabezado|überschrift|titolo)\\s?([1-9])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** The ids that Word gives its own styles, whatever they are called. */
    private static final Pattern HEADING_ID = Pattern.compile("Heading([1-9])");

    private final Map<String, Style> defined;
    private final Map<String, Style> effective = new HashMap<>();
    private final Map<String, Style> ofParagraphs = new HashMap<>();
    private final RunStyle defaults;
    private final Optional<String> defaultParagraphStyle;

    Styles(Map<String, Style> defined, RunStyle defaults, Optional<String> defaultParagraphStyle) {
        this.defined = Map.copyOf(defined);
        this.defaults = defaults;
        this.defaultParagraphStyle = defaultParagraphStyle;
    }

    /** The style of a paragraph that names this one; an empty id stands for the default style. */
    Style ofParagraph(String id) {
        return ofParagraphs.computeIfAbsent(id, this::withDefaults);
    }

    private Style withDefaults(String id) {
        String named = id.isEmpty() ? defaultParagraphStyle.orElse("") : id;
        Style style = effective.computeIfAbsent(named, this::withBase);
        return new Style(
                id,
                style.name(),
                style.basedOn(),
                style.paragraph(),
                style.run().over(defaults));
    }

    /** What a character style adds. */
    RunStyle ofRun(@Nullable String id) {
        return id == null
                ? RunStyle.NOTHING
                : effective.computeIfAbsent(id, this::withBase).run();
    }

    /** Whether a character style marks words that only prompt for others. */
    boolean isPrompt(@Nullable String id) {
        return id != null && defined.getOrDefault(id, Style.unknown(id)).name().equalsIgnoreCase("Placeholder Text");
    }

    /** The list that a numbering style stands for. */
    Optional<String> list(String styleId) {
        return Optional.ofNullable(
                effective.computeIfAbsent(styleId, this::withBase).paragraph().list());
    }

    private Style withBase(String id) {
        Style own = defined.getOrDefault(id, Style.unknown(id));
        ParagraphStyle paragraph = withBuiltInLevel(own);
        RunStyle run = own.run();
        Set<String> seen = new HashSet<>(Set.of(id));
        String base = own.basedOn();
        while (base != null && seen.add(base)) {
            Style below = defined.getOrDefault(base, Style.unknown(base));
            paragraph = paragraph.over(withBuiltInLevel(below));
            run = run.over(below.run());
            base = below.basedOn();
        }
        return new Style(id, own.name(), own.basedOn(), paragraph, run);
    }

    /** Word knows the level of its own heading styles even where the file does not state it. */
    private static ParagraphStyle withBuiltInLevel(Style style) {
        Matcher name = HEADING.matcher(style.name().isEmpty() ? style.id() : style.name());
        Matcher id = HEADING_ID.matcher(style.id());
        Matcher matcher = name.matches() ? name : id;
        return name.matches() || id.matches()
                ? style.paragraph().over(ParagraphStyle.outline(Integer.parseInt(matcher.group(1)) - 1))
                : style.paragraph();
    }
}
