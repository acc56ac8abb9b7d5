package org.consultationdigest.extract.table;

import java.util.ArrayList;
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
    private static final int NONE = -1;
    /** An unknown word leads. */
    private static final int STRANGE = -2;

    private static final int MOST_STRANGE = 2;
    private static final double WHOLE = 9;
    private static final double ALONE = 4;
    private static final double STRANGE_WORD = 1.5;
    private static final Set<TitleRole> WHO_AND_WHERE = EnumSet.of(
            TitleRole.PLACE,
            TitleRole.SPOT,
            TitleRole.DOC,
            TitleRole.ASK,
            TitleRole.NAME,
            TitleRole.JOB,
            TitleRole.ASKED,
            TitleRole.PERSON,
            TitleRole.BODY,
            TitleRole.AREA,
            TitleRole.DRAFTER);
    private static final Set<String> FROM_WHOM = Set.of("by", "from", "par", "por");
    private static final Set<String> CUTS_ENGLISH = Set.of("of", "by", "from", "should", "is", "are", "be", "in", "if");

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

    /** The reading of a title in the language that knows most of its words. */
    Optional<Reading> read(HeaderText title) {
        List<TitleRoles.Mark> best = List.of();
        boolean headLast = true;
        long strange = MOST_STRANGE + 1L;
        for (TitleRoles language : languages) {
            List<TitleRoles.Mark> marks = language.marks(title.words());
            long unknown = marks.stream().filter(TitleGrammar::isStrange).count();
            if (unknown < strange) {
                best = marks;
                headLast = language.headLast();
                strange = unknown;
            }
        }
        double score = WHOLE - strange * STRANGE_WORD;
        List<TitleRoles.Mark> marks = best;
        Optional<Reading> alone = alone(marks);
        if (alone.isPresent()) {
            return alone;
        }
        boolean asks = !marks.isEmpty()
                && (marks.get(0).is(TitleRole.YOUR) || marks.get(0).is(TitleRole.WHAT));
        IntStream heads = headLast && !asks ? headsLast(marks, title.cuts()) : headFirst(marks);
        return TitleQuestions.field(marks)
                .or(() -> voiced(marks))
                .or(() -> heads.mapToObj(head -> field(marks, head))
                        .flatMap(Optional::stream)
                        .findFirst())
                .or(() -> owned(marks))
                .or(() -> known(marks))
                .map(field -> new Reading(field, score, other(field, marks)));
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

    /** Of a title whose words are known, though no field is, the words that tell of another mean nothing by themselves. */
    private static Optional<Field> known(List<TitleRoles.Mark> marks) {
        List<TitleRole> heads = marks.stream()
                .flatMap(mark -> mark.role().stream())
                .filter(TitleRole::mayLead)
                .toList();
        return heads.size() > 1
                        && !WHO_AND_WHERE.contains(heads.get(0))
                        && marks.stream().noneMatch(mark -> mark.is(TitleRole.OUR))
                        && marks.stream().noneMatch(TitleGrammar::isStrange)
                ? Optional.of(Field.NONE)
                : Optional.empty();
    }

    /** What nobody has a word for, but somebody has said, is a comment. */
    private static Optional<Field> voiced(List<TitleRoles.Mark> marks) {
        Optional<TitleRoles.Mark> first =
                marks.stream().filter(mark -> !mark.is(TitleRole.LINK)).findFirst();
        boolean said = first.filter(TitleGrammar::isStrange).isPresent()
                && marks.stream().anyMatch(mark -> mark.is(TitleRole.VOICED))
                && marks.stream().noneMatch(mark -> mark.is(TitleRole.DRAFTER) || mark.is(TitleRole.REPLY));
        return said ? Optional.of(Field.COMMENT) : Optional.empty();
    }

    private static Optional<Field> owned(List<TitleRoles.Mark> marks) {
        return marks.size() == 3 && marks.get(1).text().equals("s")
                ? marks.get(0).role().flatMap(SingleWords::of)
                : Optional.empty();
    }

    private static Optional<Field> other(Field field, List<TitleRoles.Mark> marks) {
        if (field == Field.STANCE) {
            return Optional.of(Field.COMMENT);
        }
        if (field == Field.PROPOSED_CHANGE && isBareChange(marks)) {
            return Optional.of(Field.RESPONSE);
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
                .allMatch(role -> role == TitleRole.CHANGE
                        || role == TitleRole.DOC
                        || role == TitleRole.TEXT
                        || role == TitleRole.CONTENT
                        || !role.mayLead()
                                && role != TitleRole.PROPOSE
                                && role != TitleRole.REQUEST
                                && role != TitleRole.YOUR
                                && role != TitleRole.COMMENTING);
    }

    private static boolean isPerson(TitleRoles.Mark mark) {
        return mark.is(TitleRole.PERSON)
                || mark.is(TitleRole.COMMENTING)
                || mark.is(TitleRole.SENT)
                || mark.is(TitleRole.NAME);
    }

    private static boolean isStrange(TitleRoles.Mark mark) {
        return mark.role().isEmpty() && !mark.text().isEmpty();
    }

    /** The head of each member of a list: its last noun before a preposition, if nothing unknown stands behind it. */
    private static IntStream headsLast(List<TitleRoles.Mark> marks, List<Integer> cuts) {
        List<Integer> heads = new ArrayList<>();
        int head = NONE;
        boolean over = false;
        for (int i = 0; i < marks.size(); i++) {
            TitleRoles.Mark mark = marks.get(i);
            int before = i == 0 ? -1 : marks.get(i - 1).start();
            if (cuts.stream().anyMatch(cut -> cut > before && cut <= mark.start())) {
                heads.add(head);
                head = NONE;
                over = false;
            }
            over |= mark.is(TitleRole.AWAY)
                    || (head >= 0 && mark.is(TitleRole.COMMENTING))
                    || (head >= 0 && mark.is(TitleRole.SENT) && i < marks.size() - 1)
                    || CUTS_ENGLISH.contains(mark.text());
            if (!over && isStrange(mark)) {
                head = STRANGE;
            } else if (!over && mark.role().filter(TitleRole::mayLead).isPresent()) {
                head = i;
            }
        }
        heads.add(head);
        return heads.stream()
                .mapToInt(Integer::intValue)
                .takeWhile(each -> each != STRANGE)
                .filter(each -> each >= 0);
    }

    private static IntStream headFirst(List<TitleRoles.Mark> marks) {
        return IntStream.range(0, marks.size())
                .filter(i -> marks.get(i).role().filter(TitleRole::mayLead).isPresent())
                .limit(1);
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
        if (fromWhom && (lead == TitleRole.SAY || lead == TitleRole.REPLY)) {
            return Optional.of(lead == TitleRole.SAY ? Field.CONTRIBUTOR : Field.LEAD_AGENCY);
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
        return role == TitleRole.SAY || role == TitleRole.ASK;
    }
}
