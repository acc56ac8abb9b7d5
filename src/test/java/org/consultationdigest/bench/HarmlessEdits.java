package org.consultationdigest.bench;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.consultationdigest.text.Language;

/** Edits that leave what a text says: its form, slips of the pen, courtesy, other words for the same. */
final class HarmlessEdits {
    private static final Pattern LONG_WORD = Pattern.compile("(?<= )\\p{Ll}{6,}(?= )");
    private static final Map<Language, List<List<String>>> SYNONYMS = Map.of(
            Language.ENGLISH,
            List.of(
                    List.of("important", "crucial"),
                    List.of("ensure", "make sure"),
                    List.of("many", "numerous"),
                    List.of("big", "large"),
                    List.of("begin", "start"),
                    List.of("also", "additionally"),
                    List.of("show", "demonstrate"),
                    List.of("use", "utilize"),
                    List.of("help", "assist"),
                    List.of("children", "kids"),
                    List.of("people", "persons"),
                    List.of("harmful", "damaging"),
                    List.of("several", "various"),
                    List.of("however", "nevertheless"),
                    List.of("because", "since")),
            Language.VIETNAMESE,
            List.of(
                    List.of("bảo đảm", "đảm bảo"),
                    List.of("sử dụng", "dùng"),
                    List.of("thực hiện", "tiến hành"),
                    List.of("khoảng", "chừng"),
                    List.of("vì vậy", "do đó"),
                    List.of("quan trọng", "thiết yếu"),
                    List.of("hiện nay", "hiện tại"),
                    List.of("người dân", "nhân dân")),
            Language.FRENCH,
            List.of(
                    List.of("important", "essentiel"),
                    List.of("garantir", "assurer"),
                    List.of("afin de", "pour"),
                    List.of("nombre de plaintes", "nombre des plaintes"),
                    List.of("prévoit", "envisage")));

    private final Random chance;

    HarmlessEdits(long seed) {
        this.chance = new Random(seed);
    }

    /** Twenty ways to write the same, by name. */
    static Map<String, UnaryOperator<String>> formats() {
        Map<String, UnaryOperator<String>> formats = new LinkedHashMap<>();
        formats.put("upper case", text -> text.toUpperCase(Locale.ROOT));
        formats.put("lower case", text -> text.toLowerCase(Locale.ROOT));
        formats.put("double spaces", text -> text.replace(" ", "  "));
        formats.put("no-break spaces", text -> text.replace(' ', '\u00A0'));
        formats.put("tabs", text -> text.replaceAll("([.;,]) ", "$1\t"));
        formats.put("line breaks", text -> broken(text, "\n"));
        formats.put("paragraphs", text -> text.replaceAll("([.]) (?=\\p{Lu})", "$1\n\n"));
        formats.put("hyphens at line ends", HarmlessEdits::hyphenated);
        formats.put("no full stops and commas", text -> text.replaceAll("[,;:!](?!\\d)|\\.(?=\\s|$)", ""));
        formats.put("curly quotes", text -> text.replace('\'', '\u2019').replaceAll("\"(.*?)\"", "\u201C$1\u201D"));
        formats.put("in quotes", text -> "\u00AB " + text + " \u00BB");
        formats.put("decomposed", text -> Normalizer.normalize(text, Normalizer.Form.NFD));
        formats.put(
                "old tone placement",
                text -> text.replace("òa", "oà").replace("óa", "oá").replace("úy", "uý"));
        formats.put(
                "y for i",
                text -> text.replaceAll("(?<=\\b[hklmst])ỹ\\b", "ĩ").replaceAll("(?<=\\b[hklmst])ý\\b", "í"));
        formats.put("bullet", text -> "\u2022 " + text);
        formats.put("numbered", text -> "3. " + text);
        formats.put("zero-width spaces", text -> text.replace(" ", " \u200B"));
        formats.put("byte order mark", text -> "\uFEFF" + text);
        formats.put("ligatures", text -> text.replace("fi", "\uFB01").replace("fl", "\uFB02"));
        formats.put("dashes and dots", text -> text.replace(" - ", " \u2013 ").replace("...", "\u2026"));
        return formats;
    }

    /** Kinds of edits of the words, by name; empty where a text has no place for one. */
    Map<String, Optional<String>> words(GuardText text) {
        Map<String, Optional<String>> edits = new LinkedHashMap<>();
        edits.put("letters turned round", slip(text, word -> turned(word)));
        edits.put("letter left out", slip(text, word -> leftOut(word)));
        edits.put("letter twice", slip(text, word -> twice(word)));
        edits.put("courtesy before", Optional.of(courtesy(text.language()).get(0) + " " + text.text()));
        edits.put(
                "courtesy behind",
                Optional.of(text.text() + " " + courtesy(text.language()).get(1)));
        edits.put("synonym", synonym(text));
        edits.put("contraction", contracted(text));
        return edits;
    }

    private static String broken(String text, String by) {
        StringBuilder broken = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ", -1)) {
            column += word.length() + 1;
            broken.append(word).append(column > 70 ? by : " ");
            column = column > 70 ? 0 : column;
        }
        return broken.toString().strip();
    }

    private static String hyphenated(String text) {
        return text.replaceAll("(?<= )(\\p{Ll}{4})(\\p{Ll}{4,})(?= \\p{Ll}{7,} )", "$1-\n$2");
    }

    private static List<String> courtesy(Language language) {
        return switch (language) {
            case VIETNAMESE -> List.of("Kính gửi quý cơ quan,", "Xin trân trọng cảm ơn.");
            case FRENCH -> List.of("Madame, Monsieur,", "Nous vous remercions.");
            default -> List.of("Dear Sir or Madam,", "Thank you for your time and consideration.");
        };
    }

    private Optional<String> slip(GuardText text, UnaryOperator<String> edit) {
        List<MatchResult> words = LONG_WORD.matcher(text.text()).results().toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        MatchResult word = words.get(chance.nextInt(words.size()));
        String slipped = edit.apply(word.group());
        return Optional.of(text.text().substring(0, word.start())
                        + slipped
                        + text.text().substring(word.end()))
                .filter(changed -> !changed.equals(text.text()));
    }

    private String turned(String word) {
        int at = 2 + chance.nextInt(word.length() - 4);
        return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    }

    private String leftOut(String word) {
        int at = 2 + chance.nextInt(word.length() - 3);
        return word.substring(0, at) + word.substring(at + 1);
    }

    private String twice(String word) {
        int at = 1 + chance.nextInt(word.length() - 1);
        return word.substring(0, at) + word.charAt(at) + word.substring(at);
    }

    private Optional<String> synonym(GuardText text) {
        List<String> edits = new ArrayList<>();
        for (List<String> pair : SYNONYMS.getOrDefault(text.language(), List.of())) {
            String edited = text.text().replaceFirst("(?<= )" + pair.get(0) + "(?= )", pair.get(1));
            if (!edited.equals(text.text())) {
                edits.add(edited);
            }
        }
        return edits.isEmpty() ? Optional.empty() : Optional.of(edits.get(chance.nextInt(edits.size())));
    }

    private static Optional<String> contracted(GuardText text) {
        String edited = text.text()
                .replaceAll("\\b(do|does|is|are|was|should|would|could|did) not\\b", "$1n't")
                .replaceAll("\\bcannot\\b", "can't")
                .replaceAll("\\bwill not\\b", "won't");
        return Optional.of(edited).filter(changed -> !changed.equals(text.text()));
    }
}
