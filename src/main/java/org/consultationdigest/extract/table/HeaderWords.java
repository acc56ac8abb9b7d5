package org.consultationdigest.extract.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consultationdigest.text.Beginnings;
import org.consultationdigest.text.BeginningsIndex;

/** The rules on header words, read from {@code header-words.tsv} beside this class. */
final class HeaderWords {
    private static final HeaderWords STANDARD = load("header-words.tsv");

    private final List<HeaderRule> rules;
    private final BeginningsIndex beginnings;
    private final Spelling spelling;

    private HeaderWords(List<HeaderRule> rules, Spelling spelling) {
        this.rules = List.copyOf(rules);
        this.beginnings = new BeginningsIndex(
                rules.stream().map(rule -> Beginnings.of(rule.words())).toList());
        this.spelling = spelling;
    }

    /** The rules that come with the program. */
    static HeaderWords standard() {
        return STANDARD;
    }

    /** How the words of headers are spelt. */
    Spelling spelling() {
        return spelling;
    }

    /** Every match of every rule that is not inside a longer match. */
    List<HeaderRule.Match> matches(String words) {
        List<HeaderRule.Match> all = new ArrayList<>();
        BitSet candidates = beginnings.candidates(words);
        for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            HeaderRule rule = rules.get(i);
            Matcher matcher = rule.pattern().matcher(words);
            while (matcher.find()) {
                all.add(new HeaderRule.Match(rule, matcher.start(), matcher.end()));
            }
        }
        return all.stream()
                .filter(match -> all.stream().noneMatch(match::inside))
                .toList();
    }

    private static HeaderWords load(String resource) {
        try (InputStream stream = Objects.requireNonNull(HeaderWords.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            Map<String, String> definitions = new LinkedHashMap<>();
            List<HeaderRule> rules = new ArrayList<>();
            Set<String> spelt = new LinkedHashSet<>();
            for (String line : lines.lines().toList()) {
                String[] parts = line.split("\t", -1);
                if (parts[0].equals("def")) {
                    definitions.put("{" + parts[1] + "}", parts[2]);
                } else if (parts[0].equals("spelt")) {
                    spelt.addAll(List.of(parts[2].split(" ", -1)));
                } else if (parts.length == 4) {
                    rules.add(rule(parts, definitions));
                }
            }
            return new HeaderWords(rules, new Spelling(spelt));
        } catch (IOException e) {
            throw new UncheckedIOException("the header rules that come with the program: " + resource, e);
        }
    }

    private static HeaderRule rule(String[] parts, Map<String, String> definitions) {
        String regex = parts[3];
        for (Map.Entry<String, String> definition : definitions.entrySet()) {
            regex = regex.replace(definition.getKey(), definition.getValue());
        }
        Pattern pattern = Pattern.compile("\\b(?:" + regex + ")\\b");
        return new HeaderRule(
                Field.valueOf(parts[0]), Double.parseDouble(parts[1]), !parts[2].equals("en"), pattern, regex);
    }
}
