package org.consultationdigest.extract.table;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads a column title as a phrase: what leads it, and what tells of that. In English the last noun before a preposition
 * leads (<em>Coordinator comment</em> on ...), in French, Spanish and Vietnamese the first (<em>Analyse du ministère</em>).
 */
final class TitleGrammar {
    private static final Set<TitleRole> CHANGED =
            EnumSet.of(TitleRole.CHANGE, TitleRole.DOC, TitleRole.TEXT, TitleRole.CONTENT);
    private static final Set<TitleRole> WANTED =
            EnumSet.of(TitleRole.PROPOSE, TitleRole.REQUEST, TitleRole.YOUR, TitleRole.COMMENTING);
    private static final int MOST_STRANGE = 2;
    private static final double WHOLE = 9;
    private static final double ALONE = 4;
    private static final double BARE = 7.5;
    private static final double STRANGE_WORD = 1.5;
    private static final Set<String> FROM_WHOM = Set.of("by", "from", "par", "por");

    private final List<TitleRoles> languages;

    TitleGrammar(List<TitleRoles> languages) {
        this.languages = List.copyOf(languages);
    }

    /**
     * What a title says.
     *
     * @param field that its column holds; NONE where a phrase was read that says none
     * @param score how surely, as of the rules on words
     * @param other what it may hold instead, a little less surely: the person who speaks for a body, the words of a vote
     */
    record Reading(Field field, double score, Optional<Field> other) {}

    /** Whether a word is one of the language of titles, however close it is to another. */
    boolean spells(String word) {
        return languages.stream().anyMatch(language -> language.spells(word));
    }

    /** The reading of a title in the language that knows most of its words; of several, the first that makes sense of it. */
    Optional<Reading> read(HeaderText title) {
        List<Phrase> phrases = languages.stream()
                .map(language -> Phrase.of(language, title.words()))
                .toList();
        long fewest = phrases.stream().mapToLong(Phrase::words).min().orElse(0);
        return phrases.stream()
                .filter(phrase -> phrase.words() == fewest && phrase.strange() <= MOST_STRANGE)
                .limit(fewest == 0 ? 1 : phrases.size())
                .map(phrase -> read(phrase, title.cuts()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Reading> read(Phrase phrase, List<Integer> cuts) {
        List<TitleRoles.Mark> marks = phrase.marks();
        return alone(marks)
                .or(() -> field(phrase, cuts)
                        .map(field -> new Reading(field, score(field, phrase), other(field, marks))));
    }

    /** How surely a phrase says so: an error, a request or a problem without a word that tells whose it is may be anybody's. */
    private static double score(Field field, Phrase phrase) {
        boolean bare = field == Field.COMMENT && phrase.marks().stream().allMatch(TitleGrammar::tellsNothing);
        return bare ? BARE : WHOLE - phrase.strange() * STRANGE_WORD;
    }

    private static boolean tellsNothing(TitleRoles.Mark mark) {
        return mark.is(TitleRole.SAY)
                || mark.is(TitleRole.WISH)
                || mark.is(TitleRole.FINDING)
                || mark.is(TitleRole.LINK)
                || mark.is(TitleRole.ORIGINAL)
                || mark.is(TitleRole.SPOT)
                || mark.role().isEmpty();
    }

    private static Optional<Field> field(Phrase phrase, List<Integer> cuts) {
        List<TitleRoles.Mark> marks = phrase.marks();
        boolean asks = !marks.isEmpty()
                && (marks.get(0).is(TitleRole.YOUR) || marks.get(0).is(TitleRole.WHAT));
        IntStream heads = phrase.headLast() && !asks ? TitleHeads.last(marks, cuts) : TitleHeads.first(marks);
        return TitleQuestions.field(marks)
                .or(() -> WholeTitles.field(marks, cuts))
                .or(() -> heads.mapToObj(head -> field(marks, head))
                        .flatMap(Optional::stream)
                        .findFirst())
                .or(() -> WholeTitles.without(marks));
    }

    /**
     * The words of a title as one language knows them.
     *
     * @param marks the words
     * @param headLast whether the head of a phrase stands last in the language
     * @param words how many of them it does not know
     * @param strange how many things these are
     */
    private record Phrase(List<TitleRoles.Mark> marks, boolean headLast, long words, long strange) {
        static Phrase of(TitleRoles language, String words) {
            List<TitleRoles.Mark> marks = language.marks(words);
            long unknown = marks.stream().filter(TitleRoles.Mark::isStrange).count();
            return new Phrase(marks, language.headLast(), unknown, strange(marks));
        }

        private static boolean isFigure(TitleRoles.Mark mark) {
            return Character.isDigit(mark.text().charAt(0));
        }

        /** Unknown words behind each other are one unknown thing: a name, or what something is about; figures are none. */
        private static long strange(List<TitleRoles.Mark> marks) {
            return IntStream.range(0, marks.size())
                    .filter(i -> marks.get(i).isStrange())
                    .filter(i -> i == 0 || !marks.get(i - 1).isStrange() || isFigure(marks.get(i)))
                    .count();
        }
    }

    private static Optional<Reading> alone(List<TitleRoles.Mark> marks) {
        List<TitleRoles.Mark> telling = marks.stream()
                .filter(mark -> !mark.is(TitleRole.LINK) && !mark.is(TitleRole.VOICED) && !mark.is(TitleRole.WHAT))
                .filter(mark -> !mark.text().isEmpty())
                .toList();
        boolean stances = telling.size() > 1 && telling.stream().allMatch(mark -> mark.is(TitleRole.STANCE));
        if (stances) {
            return Optional.of(new Reading(Field.STANCE, WHOLE, Optional.empty()));
        }
        return telling.size() == 1
                ? telling.get(0)
                        .role()
                        .flatMap(SingleWords::alone)
                        .map(field -> new Reading(field, ALONE, Optional.empty()))
                : Optional.empty();
    }

    private static Optional<Field> other(Field field, List<TitleRoles.Mark> marks) {
        if (field == Field.STANCE) {
            return Optional.of(Field.COMMENT);
        }
        if (field == Field.PROPOSED_CHANGE && isBareChange(marks)) {
            return Optional.of(Field.RESPONSE);
        }
        if (field == Field.COMMENT && marks.stream().anyMatch(mark -> mark.is(TitleRole.WISH))) {
            return Optional.of(Field.PROPOSED_CHANGE);
        }
        if (field == Field.COMMENT && marks.stream().anyMatch(mark -> mark.is(TitleRole.FINDING))) {
            return Optional.of(Field.DRAFT_TEXT);
        }
        boolean named = marks.get(0).is(TitleRole.NAME) && marks.stream().anyMatch(TitleRoles.Mark::isStrange);
        if (field == Field.CONTACT && named) {
            return Optional.of(Field.CONTRIBUTOR);
        }
        boolean person = field == Field.CONTRIBUTOR
                && marks.stream().anyMatch(TitleGrammar::isPerson)
                && marks.stream().noneMatch(mark -> mark.is(TitleRole.BODY));
        return person ? Optional.of(Field.CONTACT) : Optional.empty();
    }

    /** Whether a title speaks of a change, and not of who wants it: it may have been made already. */
    private static boolean isBareChange(List<TitleRoles.Mark> marks) {
        return marks.stream()
                .flatMap(mark -> mark.role().stream())
                .allMatch(role -> role.mayLead() ? CHANGED.contains(role) : !WANTED.contains(role));
    }

    private static boolean isPerson(TitleRoles.Mark mark) {
        return mark.is(TitleRole.PERSON)
                || mark.is(TitleRole.COMMENTING)
                || mark.is(TitleRole.SENT)
                || mark.is(TitleRole.NAME);
    }

    private static Optional<Field> field(List<TitleRoles.Mark> marks, int head) {
        TitleRole lead = marks.get(head).role().orElseThrow();
        Set<TitleRole> told = EnumSet.noneOf(TitleRole.class);
        Set<TitleRole> about = EnumSet.noneOf(TitleRole.class);
        boolean away = false;
        for (int i = 0; i < marks.size(); i++) {
            away |= i > head && marks.get(i).is(TitleRole.AWAY);
            Set<TitleRole> side = away ? about : told;
            if (i != head) {
                marks.get(i).role().ifPresent(side::add);
            }
        }
        if (lead == TitleRole.CONTENT) {
            told.removeAll(behindTheNearest(marks, head));
        }
        boolean fromWhom = FROM_WHOM.contains(marks.get(marks.size() - 1).text());
        if (fromWhom && (lead == TitleRole.SAY || lead == TitleRole.WISH || lead == TitleRole.REPLY)) {
            return Optional.of(lead == TitleRole.REPLY ? Field.LEAD_AGENCY : Field.CONTRIBUTOR);
        }
        return TitleFrames.field(lead, told, about)
                .map(field -> field == Field.RESPONSE && told.contains(TitleRole.YOUR) ? Field.COMMENT : field);
    }

    /** What stands behind the first noun after the head: the content of the draft that is commented on is the draft's. */
    private static Set<TitleRole> behindTheNearest(List<TitleRoles.Mark> marks, int head) {
        Set<TitleRole> behind = EnumSet.noneOf(TitleRole.class);
        boolean found = false;
        for (TitleRoles.Mark mark : marks.subList(head + 1, marks.size())) {
            if (found) {
                mark.role().filter(TitleGrammar::isContent).ifPresent(behind::add);
            }
            found |= mark.is(TitleRole.DOC);
        }
        return behind;
    }

    private static boolean isContent(TitleRole role) {
        return role == TitleRole.SAY || role == TitleRole.WISH || role == TitleRole.ASK;
    }
}
