package org.consultationdigest.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consultationdigest.extract.CommentIds;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.Remainder.Why;
import org.consultationdigest.extract.Wording;
import org.consultationdigest.format.pdf.PdfContent;
import org.consultationdigest.format.pdf.PdfParagraph;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.text.Folding;
import org.consultationdigest.text.LanguageGuesser;

/** The margin comments of a Word file that was printed with them: balloons in the margin, as Word labels them. */
final class Balloons {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
    private static final Pattern COMMENT = Pattern.compile(
            "^(?:comment(?:ed)?|nhận xét|chú thích|đã nhận xét|commentaire|commenté|comentario|comentado)\\s*\\[(?<author>[^\\]]{1,40}?)(?:r?\\d+)*\\]\\s*:\\s*(?<text>.*)$",
            FLAGS);
    private static final Pattern DELETED =
            Pattern.compile("^(?:deleted|đã (?:xóa|xoá)|supprimé|eliminado)\\s*:\\s*(?<text>.*)$", FLAGS);
    private static final Pattern FORMATTED = Pattern.compile(
            "^(?:formatted|đã định dạng|định dạng|mis en forme|con formato|field code changed)\\b.*$", FLAGS);
    /** A balloon stands beside the line that it hangs on, give or take its frame, in points. */
    private static final double BESIDE = 8;

    private final PdfContent pdf;
    private final Map<Integer, List<Integer>> balloons = new java.util.TreeMap<>();
    private final Set<Integer> taken = new TreeSet<>();

    Balloons(PdfContent pdf) {
        this.pdf = pdf;
        int open = -1;
        for (int i = 0; i < pdf.paragraphs().size(); i++) {
            PdfParagraph paragraph = pdf.paragraphs().get(i);
            if (paragraph.place() == PdfParagraph.Place.MARGIN) {
                boolean begins = isLabelled(paragraph.text())
                        || open < 0
                        || pdf.paragraphs().get(open).page() != paragraph.page();
                open = begins ? i : open;
                balloons.computeIfAbsent(open, none -> new ArrayList<>()).add(i);
            }
        }
        boolean printed = balloons.keySet().stream()
                .anyMatch(first -> isLabelled(pdf.paragraphs().get(first).text()));
        if (printed) {
            balloons.values().forEach(taken::addAll);
        } else {
            balloons.clear();
        }
    }

    private static boolean isLabelled(String text) {
        return COMMENT.matcher(text).matches()
                || DELETED.matcher(text).matches()
                || FORMATTED.matcher(text).matches();
    }

    /** Whether the file is a print with balloons. */
    boolean arePrinted() {
        return !taken.isEmpty();
    }

    /** The indices of the paragraphs that stand in balloons. */
    Set<Integer> taken() {
        return taken;
    }

    /** What the balloons say, in reading order. */
    List<ExtractedComment> comments(SubmissionId submission, CommentIds ids, CopyPlaces places) {
        List<ExtractedComment> comments = new ArrayList<>();
        balloons.forEach((first, parts) -> {
            String text = text(parts);
            Matcher comment = COMMENT.matcher(text);
            Matcher deleted = DELETED.matcher(text);
            if (comment.matches()) {
                comments.add(comment(
                        submission,
                        ids,
                        places,
                        first,
                        Wording.text(comment.group("text")),
                        Optional.of(comment.group("author").strip())));
            } else if (deleted.matches()) {
                comments.add(
                        comment(submission, ids, places, first, deletion(deleted.group("text")), Optional.empty()));
            }
        });
        return comments;
    }

    private static Wording deletion(String words) {
        return new Wording(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(words),
                Optional.empty());
    }

    private ExtractedComment comment(
            SubmissionId submission,
            CommentIds ids,
            CopyPlaces places,
            int first,
            Wording wording,
            Optional<String> author) {
        CommentKind kind = wording.deleted().isPresent() ? CommentKind.TRACKED_CHANGE : CommentKind.MARGIN_COMMENT;
        return new ExtractedComment(
                ids.next(kind, wording),
                submission,
                kind,
                PdfParagraphs.location(pdf, first),
                wording,
                places.hints(beside(first)),
                LanguageGuesser.guess(wording.joined()),
                author,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Map.of());
    }

    /** Balloons that say only how something looks, and what stands in the margin besides. */
    List<Remainder> remainder() {
        List<Remainder> remainder = new ArrayList<>();
        balloons.forEach((first, parts) -> {
            String text = text(parts);
            if (!COMMENT.matcher(text).matches() && !DELETED.matcher(text).matches()) {
                remainder.add(new Remainder(PdfParagraphs.location(pdf, first), text, Why.FURNITURE));
            }
        });
        return remainder;
    }

    private String text(List<Integer> parts) {
        return Folding.shown(String.join(
                "\n", parts.stream().map(i -> pdf.paragraphs().get(i).text()).toList()));
    }

    /** The paragraph of the text that begins last at the height of a balloon or above it. */
    private OptionalInt beside(int balloon) {
        PdfParagraph note = pdf.paragraphs().get(balloon);
        OptionalInt beside = OptionalInt.empty();
        for (int i = 0; i < pdf.paragraphs().size(); i++) {
            PdfParagraph paragraph = pdf.paragraphs().get(i);
            boolean begins = paragraph.page() == note.page() && paragraph.top() <= note.top() + BESIDE;
            boolean runsOver = paragraph.page() < note.page() && paragraph.lastPage() == note.page();
            if (paragraph.place() == PdfParagraph.Place.BODY && (begins || runsOver)) {
                beside = OptionalInt.of(i);
            }
        }
        return beside;
    }
}
