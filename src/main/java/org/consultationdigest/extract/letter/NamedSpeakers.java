package org.consultationdigest.extract.letter;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The speakers of one record of a discussion who stand before a colon and are known by nothing else: {@code Open Net Lab:
 * ...}. One such line could be anything; where several lines of the minutes have that shape, it is how they name who
 * speaks. They are bodies where most of those that can be told are, and persons otherwise.
 */
final class NamedSpeakers {
    private static final int LEAST_LINES = 2;
    private static final int MOST_WORDS = 9;

    private static final Cue NAMED = Cue.line("^(?<name>[^:.;!?]{2,90}?)\\s*:(?:\\s.*)?$");
    private static final Pattern SMALL_WORDS =
            Pattern.compile("of|the|and|for|in|on|de|du|des|la|le|les|et|d'|del|y|&|và|-|–");
    private static final Cue NO_NAME = Cue.atStart(
            "(?:working |discussion )?group|nhóm|tổ|moderator|chair\\w*|facilitator|rapporteur|secretary|note|notes|recommendations?|comments?|conclusions?|summary|decision|action|question|answer|response|reply|issue|topic|theme|item|agenda|date|time|venue|place|participants?|present",
            "ghi chú|lưu ý|khuyến nghị|kiến nghị|đề xuất|kết luận|câu hỏi|trả lời|nội dung|vấn đề|ý kiến|góp ý|thời gian|địa điểm|chủ trì|thư ký|thành phần",
            "remarques?|observations?|recommandations?|réponse|présidente?|lieu|ordre du jour");

    private final Set<String> names;
    private final boolean bodies;

    private NamedSpeakers(Set<String> names, boolean bodies) {
        this.names = names;
        this.bodies = bodies;
    }

    /** The speakers of these minutes. */
    static NamedSpeakers in(List<Line> lines) {
        Set<String> unknown = new LinkedHashSet<>();
        Set<String> bodies = new HashSet<>();
        int persons = 0;
        int count = 0;
        for (Line line : lines) {
            Optional<Speaker> known = Speaker.of(line.words());
            persons += known.filter(speaker -> speaker.person().isPresent()).isPresent() ? 1 : 0;
            Optional<String> name = name(line);
            if (name.isPresent()) {
                count++;
                boolean body = known.flatMap(Speaker::body).isPresent() || Bodies.isBody(name.get());
                if (body) {
                    bodies.add(name.get());
                } else if (known.isEmpty()) {
                    unknown.add(name.get());
                }
            }
        }
        boolean habit = count >= LEAST_LINES;
        return new NamedSpeakers(habit ? unknown : Set.of(), bodies.size() >= Math.max(1, persons));
    }

    /** Who speaks in a line, by its words or by this habit. */
    Optional<Speaker> of(Line line) {
        return Speaker.of(line.words())
                .or(() -> name(line)
                        .filter(names::contains)
                        .map(name -> bodies
                                ? new Speaker(Optional.of(name), Optional.empty())
                                : new Speaker(Optional.empty(), Optional.of(name))));
    }

    private static Optional<String> name(Line line) {
        Matcher named = NAMED.matcher(line.words());
        boolean outside = line.isPageFurniture() || line.isHeadingOfFile() || MinutesCues.isFrame(line.text());
        return !outside && named.matches()
                ? Optional.of(named.group("name").strip()).filter(NamedSpeakers::isName)
                : Optional.empty();
    }

    /** Capital letters in front of every word that counts, and no word that labels something. */
    private static boolean isName(String text) {
        String[] words = text.split("\\s+", -1);
        if (words.length > MOST_WORDS
                || NO_NAME.isIn(text + " ")
                || RemarkCues.namesPlaceFirst(text)
                || RemarkCues.isSubstance(text)) {
            return false;
        }
        boolean vietnamese = Bodies.beginsVietnamese(text);
        for (String word : words) {
            boolean capital = Character.isUpperCase(
                    word.replaceFirst("^[(\"“]+", "").concat("x").codePointAt(0));
            if (!capital && !vietnamese && !SMALL_WORDS.matcher(word).matches()) {
                return false;
            }
        }
        return Character.isUpperCase(text.codePointAt(0));
    }
}
