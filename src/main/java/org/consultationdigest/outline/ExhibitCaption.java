package org.consultationdigest.outline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.consultationdigest.text.Folding;

/**
 * The caption of a table, a figure or a box: it begins its paragraph, in any language of the drafts.
 *
 * @param kind what it is the caption of
 * @param label its number
 * @param words what stands behind the number
 */
record ExhibitCaption(Exhibit.Kind kind, String label, String words) {
    /** The words by kind, in lower case. */
    private enum CaptionWord {
        TABLE(Exhibit.Kind.TABLE, "table", "bảng", "biểu", "tableau", "tabla", "cuadro"),
        FIGURE(
                Exhibit.Kind.FIGURE,
                "figure",
                "fig.",
                "chart",
                "graph",
                "map",
                "diagram",
                "hình",
                "biểu đồ",
                "đồ thị",
                "sơ đồ",
                "bản đồ",
                "graphique",
                "carte",
                "schéma",
                "figura",
                "gráfico",
                "gráfica",
                "mapa",
                "esquema"),
        BOX(Exhibit.Kind.BOX, "box", "hộp", "khung", "encadré", "recuadro");

        private final Exhibit.Kind kind;

        @SuppressWarnings("ImmutableEnumChecker") // Made by List.of, which nobody can change.
        private final List<String> words;

        CaptionWord(Exhibit.Kind kind, String... words) {
            this.kind = kind;
            this.words = List.of(words);
        }
    }

    private static final Pattern CAPTION = Pattern.compile(
            "^(" + alternatives() + ")\\s+(?:n[o°º]\\.?\\s*|số\\s+)?"
                    + "((?:[ivxlcdm]{1,6}|[a-z]|[0-9]{1,3})(?:[.\\-–][0-9]{1,3}){0,3}[a-z]?)"
                    + "(?:\\s*[.:)\\-–—|]+\\s*|\\s+(?=[\\p{Lu}\\p{N}(])|\\s*$)(.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private static String alternatives() {
        return Arrays.stream(CaptionWord.values())
                .flatMap(each -> each.words.stream())
                .sorted((one, other) -> other.length() - one.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /** What captions begin with, in two letters: nearly every paragraph begins otherwise. */
    private static final Set<String> LEADS = Arrays.stream(CaptionWord.values())
            .flatMap(each -> each.words.stream())
            .map(word -> word.substring(0, 2))
            .collect(Collectors.toUnmodifiableSet());

    private static boolean mayBegin(String text) {
        return text.length() > 2 && LEADS.contains(text.substring(0, 2).toLowerCase(Locale.ROOT));
    }

    /** The caption that a text is; empty when it is none, such as a sentence that begins with a reference. */
    static Optional<ExhibitCaption> of(String text) {
        String shown = Folding.shown(text.strip());
        Matcher matcher = CAPTION.matcher(shown);
        if (!mayBegin(shown) || !matcher.matches()) {
            return Optional.empty();
        }
        String words = Folding.collapseSpaces(matcher.group(3));
        boolean goesOn = !words.isEmpty() && Character.isLowerCase(words.codePointAt(0));
        String word = Folding.lowered(matcher.group(1));
        return goesOn
                ? Optional.empty()
                : Arrays.stream(CaptionWord.values())
                        .filter(each -> each.words.contains(word))
                        .findFirst()
                        .map(each -> new ExhibitCaption(each.kind, matcher.group(2), words));
    }
}
