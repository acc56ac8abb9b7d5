package org.consultationdigest.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.consultationdigest.link.LinkTarget;
import org.consultationdigest.outline.ReportOutline;
import org.consultationdigest.outline.Section;
import org.consultationdigest.text.Folding;

/**
 * Understands how people name a section in a cell: by its id, its number or its title, or as the whole document, or as
 * none. Several stand behind each other with a semicolon or on lines of their own.
 */
final class SectionWords {
    private static final Set<String> WHOLE = Set.of("whole", "whole document", "toan bo du thao", "chung", "general");
    private static final Set<String> UNLINKED =
            Set.of("unlinked", "not linked to a section", "none", "chua gan duoc voi muc nao", "khong");

    private final Map<String, String> sections = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    SectionWords(ReportOutline outline) {
        for (Section section : outline.sections()) {
            sections.put(key(section.id()), section.id());
        }
        for (Section section : outline.sections()) {
            section.number().ifPresent(number -> add(number.shown(), section));
            add(section.title(), section);
            section.number().ifPresent(number -> add(number.shown() + " " + section.title(), section));
        }
    }

    private void add(String name, Section section) {
        String key = key(name);
        String known = sections.putIfAbsent(key, section.id());
        if (known != null && !known.equals(section.id()) && !key(known).equals(key)) {
            ambiguous.add(key);
        }
    }

    /** The sections that a cell names, in its order; empty when one of the names is none or fits several. */
    Optional<List<String>> in(String words) {
        List<String> named = new ArrayList<>();
        for (String name : words.split("[;\\n]", -1)) {
            if (!name.isBlank()) {
                Optional<String> section = one(key(name));
                if (section.isEmpty()) {
                    return Optional.empty();
                }
                named.add(section.get());
            }
        }
        return named.isEmpty() ? Optional.empty() : Optional.of(named);
    }

    private Optional<String> one(String key) {
        if (WHOLE.contains(key)) {
            return Optional.of(LinkTarget.WHOLE);
        }
        if (UNLINKED.contains(key)) {
            return Optional.of(LinkTarget.UNLINKED);
        }
        return ambiguous.contains(key) ? Optional.empty() : Optional.ofNullable(sections.get(key));
    }

    /** Compared without case, marks, and stops at the end. */
    private static String key(String name) {
        return Folding.collapseSpaces(Folding.folded(name)).strip().replaceFirst("[.:)]+$", "");
    }
}
