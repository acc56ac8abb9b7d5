package org.consultationdigest.outline.versions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.consultationdigest.outline.DraftParagraph;
import org.consultationdigest.outline.ReportOutline;
import org.consultationdigest.outline.Section;
import org.consultationdigest.outline.SectionNumber;

/** A draft made by chance, and its edits of which everything is known: which text each paragraph comes from. */
final class RandomDraft {
    private static final String[] COMMON = {
        "the", "of", "and", "to", "in", "a", "rights", "state", "has", "for", "human", "is", "on", "by", "with", "law"
    };

    private final Random random;
    private int names;
    private final List<Part> parts = new ArrayList<>();

    /** A section with its paragraphs. */
    static final class Part {
        final int key;
        final Text heading;
        final List<Text> texts = new ArrayList<>();

        Part(int key, Text heading) {
            this.key = key;
            this.heading = heading;
        }
    }

    /**
     * A paragraph.
     *
     * @param keys the paragraphs of the first draft that its words come from
     * @param words its words
     * @param edited whether words of it were changed: none is changed twice
     */
    record Text(List<Integer> keys, List<String> words, boolean edited) {
        Text(List<Integer> keys, List<String> words) {
            this(keys, words, false);
        }
    }

    RandomDraft(long seed, int sections, int paragraphs) {
        random = new Random(seed);
        for (int i = 0; i < sections; i++) {
            Part part = new Part(i, text(1 + random.nextInt(4), true));
            for (int j = 0; j < 1 + random.nextInt(2 * paragraphs); j++) {
                part.texts.add(text(12 + random.nextInt(50), false));
            }
            parts.add(part);
        }
    }

    RandomDraft(RandomDraft first, long seed) {
        random = new Random(seed);
        names = first.names;
        for (Part part : first.parts) {
            Part copy = new Part(part.key, part.heading);
            copy.texts.addAll(part.texts);
            parts.add(copy);
        }
    }

    private Text text(int length, boolean heading) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            boolean common = !heading && random.nextInt(5) < 2;
            words.add(common ? COMMON[random.nextInt(COMMON.length)] : word());
        }
        return new Text(List.of(names++), words);
    }

    /** Few words are frequent and many rare, as in language. */
    private String word() {
        return "w" + (int) Math.pow(4000, random.nextDouble());
    }

    List<Part> parts() {
        return parts;
    }

    void insertParagraph() {
        List<Text> texts = anyPart().texts;
        texts.add(
                random.nextInt(texts.size() + 1),
                new Text(List.of(), text(12 + random.nextInt(50), false).words()));
    }

    void deleteParagraph() {
        List<Text> texts = filled().texts;
        texts.remove(random.nextInt(texts.size()));
    }

    /** Changes this share of the words of a paragraph. */
    void editParagraph(double share) {
        List<Text> texts = filled().texts;
        int at = random.nextInt(texts.size());
        if (texts.get(at).edited()) {
            return;
        }
        List<String> words = new ArrayList<>(texts.get(at).words());
        int edits = (int) Math.ceil(share * words.size());
        int from = random.nextInt(words.size());
        for (int i = 0; i < edits; i++) {
            words.set((from + i) % words.size(), word());
        }
        texts.set(at, new Text(texts.get(at).keys(), words, true));
    }

    void moveParagraph() {
        List<Text> from = filled().texts;
        Text moved = from.remove(random.nextInt(from.size()));
        List<Text> to = anyPart().texts;
        to.add(random.nextInt(to.size() + 1), moved);
    }

    void splitParagraph() {
        List<Text> texts = filled().texts;
        int at = random.nextInt(texts.size());
        List<String> words = texts.get(at).words();
        if (words.size() >= 30) {
            int middle = words.size() * 2 / 5;
            List<Integer> keys = texts.get(at).keys();
            texts.set(at, new Text(keys, words.subList(0, middle), true));
            texts.add(at + 1, new Text(keys, words.subList(middle, words.size()), true));
        }
    }

    void mergeParagraphs() {
        List<Text> texts = filled().texts;
        if (texts.size() >= 2) {
            int at = random.nextInt(texts.size() - 1);
            Text one = texts.get(at);
            Text other = texts.remove(at + 1);
            List<Integer> keys = new ArrayList<>(one.keys());
            keys.addAll(other.keys());
            List<String> words = new ArrayList<>(one.words());
            words.addAll(other.words());
            texts.set(at, new Text(keys, words, true));
        }
    }

    void insertSection() {
        Part part = new Part(
                -1, new Text(List.of(), text(1 + random.nextInt(4), true).words()));
        part.texts.add(new Text(List.of(), text(40, false).words()));
        parts.add(random.nextInt(parts.size() + 1), part);
    }

    void deleteSection() {
        parts.remove(random.nextInt(parts.size()));
    }

    void moveSection() {
        Part moved = parts.remove(random.nextInt(parts.size()));
        parts.add(random.nextInt(parts.size() + 1), moved);
    }

    private Part anyPart() {
        return parts.get(random.nextInt(parts.size()));
    }

    private Part filled() {
        List<Part> filled = parts.stream().filter(part -> !part.texts.isEmpty()).toList();
        return filled.get(random.nextInt(filled.size()));
    }

    /** The draft as an outline: sections and paragraphs numbered from 1. */
    ReportOutline outline() {
        List<Section> sections = new ArrayList<>();
        List<DraftParagraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String id = String.valueOf(i + 1);
            String title = String.join(" ", parts.get(i).heading.words());
            sections.add(new Section(
                    id,
                    Optional.of(new SectionNumber(List.of(id))),
                    title,
                    1,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
            paragraphs.add(paragraph(paragraphs.size() + 1, id, title));
            for (Text text : parts.get(i).texts) {
                paragraphs.add(paragraph(paragraphs.size() + 1, id, String.join(" ", text.words())));
            }
        }
        return new ReportOutline("Draft", sections, paragraphs, List.of());
    }

    private static DraftParagraph paragraph(int position, String section, String text) {
        return new DraftParagraph(position, Optional.empty(), section, text, OptionalInt.empty());
    }

    /** The positions in the outline by the paragraphs of the first draft that stand there. */
    Map<Integer, List<Integer>> positions() {
        Map<Integer, List<Integer>> positions = new LinkedHashMap<>();
        int position = 0;
        for (Part part : parts) {
            List<Text> all = new ArrayList<>(List.of(part.heading));
            all.addAll(part.texts);
            for (Text text : all) {
                position++;
                for (int key : text.keys()) {
                    positions.computeIfAbsent(key, unused -> new ArrayList<>()).add(position);
                }
            }
        }
        return positions;
    }

    /** The ids of the sections by their keys in the first draft. */
    Map<Integer, String> sectionIds() {
        Map<Integer, String> ids = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            ids.put(parts.get(i).key, String.valueOf(i + 1));
        }
        return ids;
    }
}
