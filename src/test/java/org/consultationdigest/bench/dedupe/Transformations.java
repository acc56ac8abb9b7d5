package org.consultationdigest.bench.dedupe;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.consultationdigest.text.legacy.LegacyEncoding;

/** What happens to a text on its way through keyboards, converters and mailers without becoming another text. */
final class Transformations {
    private static final int LINE = 60;
    private static final Pattern STOPS = Pattern.compile("(?<!\\p{N})[,;:.!?](?=\\s|$)|[,;:.!?](?=\\s+\\D|\\s*$)");

    private Transformations() {}

    static Map<String, UnaryOperator<String>> all() {
        Map<String, UnaryOperator<String>> all = new LinkedHashMap<>();
        all.put("capitals", text -> text.toUpperCase(Locale.ROOT));
        all.put("small letters", text -> text.toLowerCase(Locale.ROOT));
        all.put("words capitalised", Transformations::capitalised);
        all.put("double spaces", text -> text.replace(" ", "  "));
        all.put("spaces that do not break", text -> text.replace(' ', '\u00A0'));
        all.put("tabs", text -> text.replace(' ', '\t'));
        all.put("zero-width spaces", text -> text.replace(" ", " \u200B"));
        all.put("lines broken", Transformations::wrapped);
        all.put("lines ended as on Windows", text -> wrapped(text).replace("\n", "\r\n"));
        all.put("stops left out", text -> STOPS.matcher(text).replaceAll(""));
        all.put(
                "curly quotes",
                text -> text.replaceAll("(?<!\\w)\"", "“").replace('"', '”').replace('\'', '’'));
        all.put("dashes", text -> text.replace(" - ", " – ").replace(" — ", " – "));
        all.put("decomposed", text -> Normalizer.normalize(text, Normalizer.Form.NFD));
        all.put("full width", Transformations::fullWidth);
        all.put("soft hyphens", Transformations::softHyphens);
        all.put("words parted at line ends", Transformations::parted);
        all.put("bullet", text -> "• " + text);
        all.put("number", text -> "3. " + text);
        all.put("tone marks placed the other way", Transformations::tones);
        all.put("diacritics left out", Transformations::bare);
        all.put("blank lines around", text -> "\n\n  " + text + " \n \n");
        all.put("TCVN3 and back", text -> throughEncoding(LegacyEncoding.TCVN3, text));
        all.put("VNI and back", text -> throughEncoding(LegacyEncoding.VNI, text));
        all.put("parentheses around", text -> "(" + text + ")");
        return all;
    }

    private static String capitalised(String text) {
        return Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}'’])\\p{Ll}")
                .matcher(text)
                .replaceAll(match -> match.group().toUpperCase(Locale.ROOT));
    }

    static String wrapped(String text) {
        StringBuilder wrapped = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ", -1)) {
            if (column + word.length() > LINE) {
                wrapped.append('\n');
                column = 0;
            } else if (!wrapped.isEmpty()) {
                wrapped.append(' ');
            }
            wrapped.append(word);
            column += word.length() + 1;
        }
        return wrapped.toString();
    }

    private static String fullWidth(String text) {
        return text.chars()
                .map(c -> c > ' ' && c < 0x7F && Character.isLetter(c) ? c + 0xFEE0 : c)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String softHyphens(String text) {
        return text.replaceAll("(?<=\\p{L}{4})(?=\\p{L}{4})", "\u00AD");
    }

    /** Long words without a hyphen of their own, in their middle, one in five. */
    private static String parted(String text) {
        return Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}-])(\\p{Ll}{5,7})(\\p{Ll}{5,})(?![\\p{L}\\p{M}-])")
                .matcher(text)
                .replaceAll("$1-\n$2");
    }

    private static String tones(String text) {
        return text.replace("òa", "oà")
                .replace("óa", "oá")
                .replace("ỏa", "oả")
                .replace("õa", "oã")
                .replace("ọa", "oạ")
                .replace("òe", "oè")
                .replace("óe", "oé")
                .replace("ỏe", "oẻ")
                .replace("ùy", "uỳ")
                .replace("úy", "uý")
                .replace("ủy", "uỷ")
                .replace("ũy", "uỹ")
                .replace("ụy", "uỵ");
    }

    /** As typed in an old font and converted when the file is read; what the encoding has no letters for stays as it is. */
    private static String throughEncoding(LegacyEncoding encoding, String text) {
        return encoding.encode(text).map(encoding::decode).orElse(text);
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }
}
