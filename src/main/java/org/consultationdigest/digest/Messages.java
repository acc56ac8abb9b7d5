package org.consultationdigest.digest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the program tells people, in the language of the digest. The rooms say it in English, which is the key to the other
 * wording; what a message says of a file, a cell or the words typed is taken over letter by letter. A message that has no
 * other wording stays as it is, so that nothing is lost for want of a word.
 */
final class Messages {
    private static final String FILE = "messages-vi.tsv";
    private static final String BETWEEN = ", ";

    private static final List<MessageTemplate> TEMPLATES = read();
    private static final Map<String, String> TITLES = titles();

    private Messages() {}

    /** A message, or the words for a place. */
    static String in(String message, DigestLanguage language) {
        return language == DigestLanguage.VIETNAMESE ? vietnamese(message).orElse(message) : message;
    }

    /** Several messages with the mark between them that evidence has. */
    static String each(String evidence, DigestLanguage language) {
        return language == DigestLanguage.ENGLISH
                ? evidence
                : String.join(
                        " · ",
                        Arrays.stream(evidence.split(" · ", -1))
                                .map(part -> in(part, language))
                                .toList());
    }

    /** The template that says most of the message itself. */
    private static Optional<String> vietnamese(String message) {
        return TEMPLATES.stream()
                .flatMap(template ->
                        template.in(message).stream().map(values -> template.filled(values, Messages::part)))
                .findFirst();
    }

    /** What a message is put together from: a title, a phrase, a list of phrases; other words stay as they are. */
    private static String part(String words) {
        if (TITLES.containsKey(words)) {
            return TITLES.get(words);
        }
        List<String> items = List.of(words.split(BETWEEN, -1));
        List<Optional<String>> phrases =
                items.stream().map(Messages::vietnamese).toList();
        if (items.size() > 1 && phrases.stream().allMatch(Optional::isPresent)) {
            return String.join(
                    BETWEEN, phrases.stream().map(Optional::orElseThrow).toList());
        }
        return vietnamese(words).orElse(words);
    }

    /** The English wordings there are, for whoever looks whether one is missing. */
    static List<String> known() {
        return TEMPLATES.stream().map(MessageTemplate::english).toList();
    }

    private static Map<String, String> titles() {
        Map<String, String> titles = new HashMap<>();
        for (DigestSheet sheet : DigestSheet.values()) {
            titles.put(sheet.title(DigestLanguage.ENGLISH), sheet.title(DigestLanguage.VIETNAMESE));
            SheetColumns.of(sheet)
                    .forEach(column -> titles.putIfAbsent(
                            column.title(DigestLanguage.ENGLISH), column.title(DigestLanguage.VIETNAMESE)));
        }
        return titles;
    }

    private static List<MessageTemplate> read() {
        List<MessageTemplate> templates = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] wordings = line.split("\t", -1);
                templates.add(MessageTemplate.of(wordings[0], wordings[1]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Stream.of(templates)
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(MessageTemplate::said).reversed())
                .toList();
    }
}
