package org.consultationdigest.format.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/**
 * Parts of margin comments that the text does not point to, as deleted comments leave behind and other programs keep for
 * themselves. Word shows none of them, so they are no comments of the file; what they say is told all the same.
 */
final class LooseComments {
    private static final int LONGEST = 120;
    private static final int MOST_TOLD = 5;

    private LooseComments() {}

    /** Tells of every such part; returns the comments with words in them. */
    static List<WordComment> tell(WordPackage parts, Reading reading) {
        List<WordComment> loose = new ArrayList<>();
        List<String> known = parts.related(parts.main(), "comments");
        for (String part : parts.comments()) {
            if (known.stream().noneMatch(part::equalsIgnoreCase)) {
                CommentsReader reader = new CommentsReader(reading);
                parts.read(part, reader::read);
                List<WordComment> comments = reader.comments(new CommentThreads()).stream()
                        .filter(comment -> !comment.text().isBlank())
                        .toList();
                tell(parts, part, comments);
                loose.addAll(comments);
            }
        }
        return loose;
    }

    private static void tell(WordPackage parts, String part, List<WordComment> comments) {
        List<String> said = comments.stream()
                .map(comment -> comment.text().replaceAll("\\s+", " "))
                .toList();
        if (!said.isEmpty()) {
            parts.note(Problem.at(
                    part,
                    ProblemCode.LEFT_OUT,
                    (said.size() == 1 ? "1 margin comment" : said.size() + " margin comments")
                            + " that Word does not show: set aside; ask the sender whether they are"
                            + " meant: " + shown(said)));
        }
    }

    private static String shown(List<String> said) {
        String first = said.stream()
                .limit(MOST_TOLD)
                .map(text -> "“" + (text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…") + "”")
                .collect(Collectors.joining(", "));
        return said.size() > MOST_TOLD ? first + " and more" : first;
    }
}
