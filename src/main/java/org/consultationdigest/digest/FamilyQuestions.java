package org.consultationdigest.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consultationdigest.dedupe.Family;

/**
 * The questions about families: rows that say the same but for what is filled in, one question a family, with the first row,
 * what is filled in in the others, and how many they are. The family whose becoming one row saves the reader most comes first.
 */
final class FamilyQuestions {
    /** More of them say no more than these. */
    private static final int MOST_SHOWN = 20;

    private final Shown shown;

    FamilyQuestions(Shown shown) {
        this.shown = shown;
    }

    private record Member(DigestRow row, Family family) {
        String filledIn() {
            return row.group().id().written() + ": " + family.filledIn();
        }
    }

    Stream<SheetTable.Row> lines() {
        Map<String, List<Member>> families = new LinkedHashMap<>();
        for (DigestRow row : shown.digest().rows()) {
            row.group()
                    .family()
                    .ifPresent(family -> families.computeIfAbsent(family.id(), id -> new ArrayList<>())
                            .add(new Member(row, family)));
        }
        return families.values().stream()
                .sorted(Comparator.comparingLong(this::saved).reversed())
                .map(this::line);
    }

    /** The letters of all rows but the first. */
    private long saved(List<Member> members) {
        return members.stream()
                .skip(1)
                .mapToLong(member -> text(member.row()).length())
                .sum();
    }

    private SheetTable.Row line(List<Member> members) {
        Member first = members.get(0);
        Map<ToDecideColumn, SheetCell> cells = new EnumMap<>(ToDecideColumn.class);
        cells.put(ToDecideColumn.KIND, SheetCell.text(shown.in(Term.FAMILY)));
        // The name of the family, as the key has it: by that a row is known whose columns were sorted apart.
        cells.put(
                ToDecideColumn.ITEM,
                SheetCell.text(first.family().id())
                        .to(shown.addresses().of(first.row().group().id())));
        cells.put(ToDecideColumn.TEXT, SheetCell.text(text(first.row())));
        cells.put(ToDecideColumn.OTHER_TEXT, SheetCell.text(filledIn(members)));
        cells.put(
                ToDecideColumn.SECTION,
                SheetCell.text(members.stream()
                        .map(member -> member.row().group().section())
                        .distinct()
                        .map(shown::section)
                        .collect(Collectors.joining("\n"))));
        cells.put(
                ToDecideColumn.WHY,
                SheetCell.text(shown.in(Term.FAMILY_WHY) + "\n" + shown.in(Term.GROUPS) + ": " + members.size()));
        return shown.row(
                DigestSheet.TO_DECIDE, Term.FAMILY.name() + " " + first.family().id(), cells);
    }

    private static String filledIn(List<Member> members) {
        String some = members.stream().limit(MOST_SHOWN).map(Member::filledIn).collect(Collectors.joining("\n"));
        int left = members.size() - MOST_SHOWN;
        return left > 0 ? some + String.format(Locale.ROOT, "\n… (+%d)", left) : some;
    }

    private String text(DigestRow row) {
        return shown.said(row.group().representative().comment().comment().wording());
    }
}
