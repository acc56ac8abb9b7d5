package org.consultationdigest.extract.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How strongly the words of one header speak for each field, its neighbours not asked. */
final class HeaderScores {
    /** From here on a header is taken to mean a field. */
    static final double RECOGNISED = 2.5;

    private static final double WHOLE_BONUS = 2;
    private static final double HEAD_BONUS = 3;
    private static final double STRAY_WORD = 0.6;
    private static final double STRAY_NUMBER = 3;
    private static final double ASIDE = 0.35;
    /** The answers to choose from, written in brackets, say what a column is better than its title. */
    private static final double CHOICE = 7;

    /** Kinds cut down to their letters: G, T, E. */
    private static final Pattern LETTERS_TO_CHOOSE = Pattern.compile("[a-z](?: [a-z]){1,4}");

    private static final Pattern ACCEPT_OR_REJECT = Pattern.compile("(?:[a-z] )*a (?:[a-z] )*r(?: [a-z])*");
    private static final Pattern YES_OR_NO = Pattern.compile("[yosc] [nk]|.*\\ba\\b.*\\br\\b.*");
    private static final double PLACE_ASIDE = 2;
    private static final double CHOICE_SHARE = 1.2;
    private static final Set<Field> CHOICES = EnumSet.of(Field.STANCE, Field.DECISION, Field.TYPE);
    private static final int LONGEST_HEADER = 600;
    private static final Pattern SMALL_WORDS =
            Pattern.compile("a|an|the|of|to|for|in|on|by|and|or|no|nos|number|numbers"
                    + "|s|so|de|du|la|le|les|des|d|l|el|los|las|del|cua|cac|ve|va|theo|trong|tai|doi|voi|et|e|if|any|please"
                    + "|your|cho|thu|etc|eg|y");
    private static final Pattern ENGLISH_TAIL =
            Pattern.compile("\\b(?:of|for|on|by|to|from|in|with|as|about|behind)\\b");

    private static final int LONGEST_PHRASE = 5;
    private static final int FEW = 2;
    /** Meanings whose scores lie no further apart are equally likely. */
    private static final double CLOSE = 2;

    private static final Pattern ROW_OF_TITLE = Pattern.compile(" / ");
    private static final int MOST_CACHED = 5_000;
    private static final Pattern LETTER = Pattern.compile("[\\p{L}#§\\x{B0}\\x{BA}\\x{2116}]");

    private final HeaderWords rules;
    private final TitleGrammar grammar;
    private final Map<String, Map<Field, Double>> cache = new ConcurrentHashMap<>();

    /** The scores of titles of columns, which are phrases. */
    HeaderScores(HeaderWords rules) {
        this(rules, TitleRoles.standard());
    }

    private HeaderScores(HeaderWords rules, List<TitleRoles> languages) {
        this.rules = rules;
        this.grammar = new TitleGrammar(languages);
    }

    /** The scores of labels by their listed words alone: what stands beside a label may be a name that reads like a phrase. */
    static HeaderScores ofLabels(HeaderWords rules) {
        return new HeaderScores(rules, List.of());
    }

    /** The score of each field that the header speaks for, about 0 to 14. */
    Map<Field, Double> of(String header) {
        if (header.length() > LONGEST_HEADER) {
            return Map.of();
        }
        Map<Field, Double> known = cache.get(header);
        if (known == null) {
            known = isTitle(header) ? Collections.unmodifiableMap(score(header)) : Map.of();
            if (cache.size() < MOST_CACHED) {
                cache.put(header, known);
            }
        }
        return known;
    }

    /** Whether a title, or one row of it, means comments and can mean nothing else. */
    boolean areForComments(String header) {
        return Stream.of(ROW_OF_TITLE.split(header)).map(this::of).anyMatch(meanings -> {
            double comment = meanings.getOrDefault(Field.COMMENT, 0.0);
            return comment >= Columns.UNMISTAKABLE
                    && meanings.values().stream()
                                    .filter(other -> other > comment - CLOSE)
                                    .count()
                            == 1;
        });
    }

    private static boolean isTitle(String header) {
        return LETTER.matcher(header).find() && !isSentence(header);
    }

    /** A sentence is no header, whatever words it uses: one line of many words with a full stop. */
    private static boolean isSentence(String header) {
        String line = header.strip();
        return line.endsWith(".") && line.indexOf('\n') < 0 && line.split("\\s+", -1).length > LONGEST_PHRASE;
    }

    private EnumMap<Field, Double> score(String header) {
        HeaderText text = HeaderText.of(header);
        List<HeaderRule.Match> matches = rules.matches(text.words());
        Map<String, String> meant = mistyped(text.words(), matches);
        if (meant.isEmpty()) {
            return score(text, matches);
        }
        HeaderText spelt = HeaderText.of(header, meant);
        return score(spelt, rules.matches(spelt.words()));
    }

    /** The words that no rule knows, but would if one key had not slipped. */
    private Map<String, String> mistyped(String words, List<HeaderRule.Match> matches) {
        BitSet covered = covered(matches);
        Map<String, String> meant = new HashMap<>();
        int start = 0;
        for (String word : words.split(" ", -1)) {
            if (!covered.get(start) && !grammar.spells(word)) {
                rules.spelling().meant(word).ifPresent(known -> meant.put(word, known));
            }
            start += word.length() + 1;
        }
        return meant;
    }

    private EnumMap<Field, Double> score(HeaderText text, List<HeaderRule.Match> matches) {
        EnumMap<Field, Double> scores = new EnumMap<>(Field.class);
        for (HeaderRule.Match match : matches) {
            scores.merge(match.rule().field(), match.rule().weight(), Math::max);
        }
        if (scores.size() > 1) {
            head(text, matches).forEach(field -> scores.merge(field, HEAD_BONUS, Double::sum));
        }
        double strays = strays(text.words(), matches);
        scores.replaceAll((field, score) -> score - strays + (covers(field, text.words(), matches) ? WHOLE_BONUS : 0));
        boolean misleading = matches.stream().anyMatch(match -> match.rule().field() == Field.NONE);
        boolean chosen = !misleading && addAside(text, matches, scores);
        if (!misleading && !chosen) {
            boolean phrase = text.words().indexOf(' ') > 0;
            grammar.read(text).ifPresent(reading -> PhraseScores.add(reading, phrase, scores));
        }
        scores.remove(Field.NONE);
        return scores;
    }

    /** Adds what the words in brackets say; tells whether they are answers to choose from. */
    private boolean addAside(HeaderText text, List<HeaderRule.Match> matches, EnumMap<Field, Double> scores) {
        boolean chosen = LETTERS_TO_CHOOSE.matcher(text.aside()).matches()
                && !YES_OR_NO.matcher(text.aside()).matches();
        if (chosen) {
            scores.merge(Field.TYPE, CHOICE, Double::sum);
        } else if (ACCEPT_OR_REJECT.matcher(text.aside()).matches()) {
            scores.merge(Field.DECISION, CHOICE, Double::sum);
        }
        for (HeaderRule.Match match : rules.matches(text.aside())) {
            Field field = match.rule().field();
            boolean choice =
                    CHOICES.contains(field) && match.rule().weight() >= CHOICE && !scores.containsKey(Field.STANCE);
            if (choice || matches.isEmpty()) {
                scores.merge(field, match.rule().weight() * (choice ? CHOICE_SHARE : ASIDE), Double::sum);
            } else if (field.isPlace()) {
                TableScores.shift(scores, Field.REFERENCE, PLACE_ASIDE);
            }
            chosen |= choice;
        }
        return chosen;
    }

    /** The fields of the match that is the head of the phrase; what is said in brackets or after a slash is not. */
    private static List<Field> head(HeaderText text, List<HeaderRule.Match> matches) {
        int first = matches.stream().mapToInt(HeaderRule.Match::start).min().orElse(0);
        int cut = text.cuts().stream()
                .filter(offset -> offset > first)
                .findFirst()
                .orElse(text.words().length());
        Matcher tail = ENGLISH_TAIL.matcher(text.words());
        int end = tail.find(first) ? Math.min(tail.start(), cut) : cut;
        List<HeaderRule.Match> candidates = matches.stream()
                .filter(match -> match.start() < Math.max(end, first + 1))
                .toList();
        int last = candidates.stream()
                .filter(match -> !match.rule().headFirst())
                .mapToInt(HeaderRule.Match::start)
                .max()
                .orElse(-1);
        List<Field> heads = new ArrayList<>();
        for (HeaderRule.Match match : candidates) {
            int place = match.rule().headFirst() ? first : last;
            if (match.start() == place && !heads.contains(match.rule().field())) {
                heads.add(match.rule().field());
            }
        }
        return heads;
    }

    private static boolean covers(Field field, String words, List<HeaderRule.Match> matches) {
        return strays(
                        words,
                        matches.stream()
                                .filter(match -> match.rule().field() == field)
                                .toList())
                == 0;
    }

    /** The offsets that a rule has taken. */
    private static BitSet covered(List<HeaderRule.Match> matches) {
        BitSet covered = new BitSet();
        matches.forEach(match -> covered.set(match.start(), match.end()));
        return covered;
    }

    private static double strays(String words, List<HeaderRule.Match> matches) {
        BitSet covered = covered(matches);
        double strays = 0;
        int count = 0;
        int start = 0;
        for (String word : words.split(" ", -1)) {
            if (!word.isEmpty()
                    && !covered.get(start)
                    && !SMALL_WORDS.matcher(word).matches()) {
                strays += Character.isDigit(word.charAt(0)) ? STRAY_NUMBER : STRAY_WORD * (count < FEW ? 1 : 2);
                count++;
            }
            start += word.length() + 1;
        }
        return strays;
    }
}
