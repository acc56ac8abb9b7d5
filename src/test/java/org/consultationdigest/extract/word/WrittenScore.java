package org.consultationdigest.extract.word;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consultationdigest.extract.DocumentFacts;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.Wording;
import org.consultationdigest.extract.word.WrittenSubmission.Said;

/** What was found of a submission, held against what an official takes from it. */
final class WrittenScore {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    final WrittenSubmission written;
    final DocumentFacts facts;
    final List<Said> missed = new ArrayList<>();
    final List<ExtractedComment> madeUp;
    final List<String> wrongSpeakers = new ArrayList<>();
    int found;
    int speakers;

    WrittenScore(WrittenSubmission written, Extraction.Parsed extraction) {
        this.written = written;
        facts = extraction.facts();
        madeUp = new ArrayList<>(extraction.comments());
        for (Said said : written.comments()) {
            Optional<ExtractedComment> match =
                    madeUp.stream().filter(comment -> says(comment, said)).findFirst();
            match.ifPresent(madeUp::remove);
            if (!said.doubtful()) {
                count(said, match);
            }
        }
    }

    private void count(Said said, Optional<ExtractedComment> match) {
        if (match.isEmpty()) {
            missed.add(said);
            return;
        }
        found++;
        if (!said.speaker().isEmpty()) {
            speakers++;
            if (!speaksAs(match.get(), said.speaker())) {
                wrongSpeakers.add(said.speaker() + " -> " + match.get().contributor());
            }
        }
    }

    private static boolean speaksAs(ExtractedComment comment, String speaker) {
        String named = plain(comment.contributor().orElse(""));
        return !named.isEmpty() && (plain(speaker).contains(named) || named.contains(plain(speaker)));
    }

    private static boolean says(ExtractedComment comment, Said said) {
        List<String> wanted = Stream.of(
                        said.words(), said.leadIn() + " " + said.words(), said.words() + " " + said.notes())
                .map(WrittenScore::words)
                .toList();
        return shown(comment).map(WrittenScore::words).anyMatch(wanted::contains);
    }

    /** The ways in which a person may see the words of a comment: with its label or without, with what it quotes or without. */
    private static Stream<String> shown(ExtractedComment comment) {
        Wording wording = comment.wording();
        String label = comment.extras().getOrDefault(ExtractedComment.LABEL, "") + " ";
        String text = wording.text().orElse("");
        String whole = Stream.of(wording.text(), wording.proposedChange(), wording.rationale())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return Stream.of(text, whole, whole + " " + wording.quoted().orElse(""))
                .flatMap(words -> Stream.of(words, label + words));
    }

    private static String words(String text) {
        return Arrays.stream(NO_WORD.split(
                        Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String plain(String text) {
        return NO_WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }

    /** Whether the file names that fact, and it was read as named. */
    boolean right(String fact) {
        return written.facts().containsKey(fact)
                && plain(written.facts().get(fact)).equals(plain(told(fact)));
    }

    String told(String fact) {
        return switch (fact) {
            case "contributor" -> facts.issuer().orElse("");
            case "number" -> facts.letterNumber().orElse("");
            default -> facts.date().map(String::valueOf).orElse("");
        };
    }
}
