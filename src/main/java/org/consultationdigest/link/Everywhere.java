package org.consultationdigest.link;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that speak of all places of the draft at once: {@code the report uses ... throughout}. */
final class Everywhere {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String END = "(?=\\s*(?:[.;,:)!?]|$))";
    private static final Pattern WORDS = Pattern.compile(
            "\\bthroughout" + END
                    + "|\\bin (?:all|every|each) (?:the )?(?:sections?|chapters?|parts?|paragraphs?)(?:" + END
                    + "| of the (?:draft|report|document|text)\\b)"
                    + "|\\b(?:ở|tại|trong) (?:tất cả|mọi|toàn bộ) (?:các )?(?:mục|phần|chương|đoạn)(?:" + END
                    + "| (?:của |trong )?(?:dự thảo|báo cáo)\\b)",
            FLAGS);

    /** Without one of these in the sentence, something else may be meant: a country, a year. */
    private static final Pattern OF_THE_DRAFT = Pattern.compile(
            "\\b(?:report|draft|document|text|terms?|words?|wording|terminology|spelling|language|dự thảo|báo cáo|văn bản|thuật ngữ|cụm từ)\\b",
            FLAGS);

    private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?;])\\s+|\\n");

    private Everywhere() {}

    /** The words, as written. */
    static Optional<String> in(String text) {
        for (String sentence : SENTENCES.split(text, -1)) {
            Matcher words = WORDS.matcher(sentence);
            if (words.find() && OF_THE_DRAFT.matcher(sentence).find()) {
                return Optional.of(words.group().strip());
            }
        }
        return Optional.empty();
    }
}
