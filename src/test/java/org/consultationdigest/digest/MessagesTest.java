package org.consultationdigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.consultationdigest.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {
    /** A literal of several words, with what the source puts together from it and the next ones. */
    private static final Pattern LITERALS =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"(?:\\s*\\+\\s*\"(?:[^\"\\\\]|\\\\.)*+\")*");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");
    /** What goes to the log and the terminal, and what the rooms say to each other. */
    private static final Pattern NOT_TOLD = Pattern.compile(
            "throw new (?:IO|Uncheck\\w*|IllegalArgument|IllegalState|UnreadableReport|Usage)\\w*Exception\\([^;]*;"
                    + "|\\.(?:warn|info|error)\\([^;]*;|new IOException\\([^;]*;");

    /** A source that makes problems, or the reasons of files and references. */
    private static final Pattern TELLS = Pattern.compile(
            "\\bProblemCode\\.\\w|\\bProblem\\.(?:of|at)\\(|\\.locked\\(|Resolution\\.unknown\\(|\\bNotTaken\\(|\\bOutcome\\(|\\.supersede\\(");

    private static final Pattern WORD = Pattern.compile("[a-z]{2,}");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The file opens only with a password: ask the sender to send it unlocked."
                        + "|Tệp chỉ mở được bằng mật khẩu: đề nghị nơi gửi bỏ mật khẩu và gửi lại.",
                "\"Mục VII\": the draft has no section VII|\"Mục VII\": dự thảo không có mục VII",
                "the comment hangs on section II.A and says \"III.B, and says so\", section III.B; it is filed under both,"
                        + " check which is meant"
                        + "|ý kiến đặt tại mục II.A nhưng ghi \"III.B, and says so\", mục III.B; đã xếp vào cả hai, hãy kiểm"
                        + " tra xem muốn nói mục nào",
                "recognised from pictures with a confidence below 95 % (read levelled, without dust): read the page beside"
                        + " the comments, or ask for the text itself"
                        + "|nhận dạng từ ảnh với độ tin cậy dưới 95 % (đã xử lý ảnh: chỉnh nghiêng, bỏ đốm bẩn): hãy đọc"
                        + " trang đó cùng với ý kiến, hoặc đề nghị gửi văn bản",
                "numbers that may have been recognised wrongly from the picture: III.2 12: compare them with the page"
                        + "|các số có thể nhận dạng sai từ ảnh: III.2 12: hãy đối chiếu với trang đó",
                "sheet To decide, row 7|trang Cần quyết định, dòng 7",
                "pages 3, 4, 9|các trang 3, 4, 9",
                "The file hides the whole sheet, row 3-5: read like the rest. Ask the sender if it was meant to be sent,"
                        + " and mark in Files or Comments what was not."
                        + "|Tệp có phần bị ẩn (cả trang tính, dòng 3-5): đã đọc như phần còn lại. Hãy hỏi nơi gửi có định gửi"
                        + " phần này không, và đánh dấu phần không định gửi ở trang Tài liệu hoặc Ý kiến.",
                "The id says C-0001-8 and the hidden column says C-0002-6: part of the columns was sorted without the"
                        + " others. Typed: Note: “see page 4”. Type it into the right row of the new digest."
                        + "|Mã ghi C-0001-8 còn cột ẩn ghi C-0002-6: một số cột bị sắp xếp riêng. Đã gõ: Note: “see page 4”."
                        + " Hãy gõ lại vào đúng dòng của bản tổng hợp mới."
            })
    void tellsAMessageInVietnamese(String english, String vietnamese) {
        assertThat(Messages.in(english, DigestLanguage.VIETNAMESE)).isEqualTo(vietnamese);
        assertThat(Messages.in(english, DigestLanguage.ENGLISH)).isEqualTo(english);
    }

    @Test
    void leavesWordsAsTheyAreThatAreNoMessage() {
        assertThat(Messages.in("Pages of the annex", DigestLanguage.VIETNAMESE)).isEqualTo("Pages of the annex");
        assertThat(Messages.in("row of houses", DigestLanguage.VIETNAMESE)).isEqualTo("row of houses");
    }

    @Test
    void losesNoValueOfAMessage() {
        for (String english : Messages.known()) {
            String message = english;
            List<String> values = new ArrayList<>();
            for (int i = 0; english.contains("{" + i); i++) {
                String value = english.contains("{" + i + "#}") ? "40" + i : "giá trị «" + i + "»";
                values.add(value);
                message = message.replaceAll("\\{" + i + "[~#]?}", Matcher.quoteReplacement(value));
            }
            assertThat(Messages.in(message, DigestLanguage.VIETNAMESE))
                    .as(english)
                    .satisfies(told -> values.forEach(value -> assertThat(told).contains(value)));
        }
    }

    @Test
    void hasVietnameseWordsForEveryKindOfProblem() {
        for (ProblemCode code : ProblemCode.values()) {
            assertThat(DigestTexts.of(code, DigestLanguage.VIETNAMESE))
                    .as(code.name())
                    .isNotEqualTo(code.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
    }

    /** Every sentence in a source that tells problems stands in a wording; one that is added later fails here. */
    @Test
    void hasAWordingForEveryMessageOfTheProgram() throws IOException {
        String all = String.join("\n", Messages.known()).replaceAll("\\{\\d[~#]?}", "\u0000");
        TreeSet<String> missing = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(MessagesTest::tellsProblems).toList()) {
                String code = Files.readString(source).replaceAll("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$", "");
                code = NOT_TOLD.matcher(code).replaceAll(";");
                LITERALS.matcher(code)
                        .results()
                        .map(MatchResult::group)
                        .map(MessagesTest::joined)
                        .filter(MessagesTest::isSentence)
                        .filter(sentence -> !all.contains(sentence.strip()))
                        .forEach(sentence -> missing.add(source.getFileName() + ": " + sentence));
            }
        }
        assertThat(missing).isEmpty();
    }

    private static boolean tellsProblems(Path source) {
        try {
            String path = source.toString().replace('\\', '/');
            boolean elsewhere = path.contains("/cli/")
                    || path.contains("/store/")
                    || path.endsWith("/WriteDigest.java")
                    || path.endsWith("/DigestTexts.java");
            return path.endsWith(".java")
                    && !elsewhere
                    && TELLS.matcher(Files.readString(source)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String joined(String literals) {
        return LITERAL.matcher(literals)
                .results()
                .map(each -> each.group(1))
                .reduce("", String::concat)
                .replace("\\\"", "\"");
    }

    /** Five words are a sentence; patterns have other marks among them. */
    private static boolean isSentence(String text) {
        return WORD.matcher(text).results().count() >= 4
                && text.contains(" ")
                && !text.contains("\\\\")
                && !text.contains("(?")
                && !text.contains("%s");
    }
}
