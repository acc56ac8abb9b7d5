package org.consultationdigest.extract.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** The body that sent a letter, where only its sentences or its signature name it. */
final class SenderInText {
    private static final Cue SAYS = Cue.of(
            "(?:^|[,;]\\s*)(?<name>\\p{Lu}[^,;:.]{2,100}?)\\s+(?:xin )?(?:có|tham gia|gửi|cho) (?:một số |các )?(?:ý kiến|góp ý)|"
                    + "(?:please find|below are|attached are|enclosed are|these are|this is)\\b.{0,60}?\\b(?:comments|observations|views|inputs?|submission|response) (?:of|from|by) (?:the )?(?<listed>[^,;:.(]{3,100}?)(?: on\\b.*)?\\s*(?:[,;:.(]|$)|"
                    + "(?:^|[,;]\\s*)the (?<english>[^,;:.]{3,100}?) (?:presents its compliments|has the honou?r|is pleased to)");

    /** What every such sentence has in it. */
    private static final Cue SPEAKS = Cue.anywhere(
            "ý kiến|góp ý|comments|observations|views|inputs?|submission|response",
            "presents its compliments|has the honou?r|is pleased to");

    private static final int OPENING_LINES = 40;

    private SenderInText() {}

    /** {@code Phúc đáp ..., Hội X có ý kiến như sau}: the subject of the sentence writes. */
    static Optional<String> fromOpening(List<ZonedLine> zoned) {
        for (ZonedLine line : zoned.subList(0, Math.min(zoned.size(), OPENING_LINES))) {
            boolean maySay =
                    !line.line().isPageFurniture() && SPEAKS.isIn(line.line().text());
            Matcher matcher = SAYS.matcher(maySay ? line.line().text() : "");
            while (matcher.find()) {
                String name = Stream.of("name", "listed", "english")
                        .map(group -> Optional.ofNullable(matcher.group(group)))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(" ");
                String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
                if (Bodies.isBody(capital) && !FurnitureCues.isOpening(capital) && !capital.contains(" của ")) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    /** A body's name, and only one, below the last words. */
    static Optional<String> belowSignature(List<ZonedLine> zoned) {
        List<String> names = new ArrayList<>();
        boolean below = false;
        for (int i = 0; i < zoned.size(); i++) {
            ZonedLine line = zoned.get(i);
            String text = line.line().text();
            below = !line.isBody() && (below || (FurnitureCues.isClosing(text) && Shape.wordCount(text) <= 4));
            if (FurnitureCues.matches(FurnitureCues.RECIPIENTS, text)) {
                return single(names);
            }
            boolean mayName = below && line.line().marker().isEmpty() && text.indexOf(',') < 0;
            if (mayName
                    && (Bodies.isBody(Bodies.trimmed(text)) || isOfficers(zoned, i))
                    && !FurnitureCues.isSignature(text)) {
                names.add(Bodies.trimmed(text));
            }
        }
        return single(names);
    }

    /** The name below an office ({@code Programme Officer}), which the letter has used before. */
    private static boolean isOfficers(List<ZonedLine> zoned, int at) {
        String name = Bodies.trimmed(zoned.get(at).line().text());
        return at > 0
                && Signatory.isName(name)
                && FurnitureCues.isSignature(zoned.get(at - 1).line().text())
                && zoned.subList(0, at).stream()
                        .anyMatch(above -> above.line().text().contains(name));
    }

    private static Optional<String> single(List<String> names) {
        return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }
}
