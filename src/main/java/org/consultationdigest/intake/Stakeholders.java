package org.consultationdigest.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.consultationdigest.text.Folding;

/** The bodies that the consultation knows, so that one body counts once whatever it is called in a submission. */
public final class Stakeholders {
    private final List<Stakeholder> listed;
    private final List<Alias> aliases;

    /** The list of a consultation, in its order; of two bodies with one alias the first has it. */
    public Stakeholders(List<Stakeholder> listed) {
        this.listed = List.copyOf(listed);
        this.aliases = aliasesOf(listed);
    }

    /** A consultation without a list. */
    public static Stakeholders none() {
        return new Stakeholders(List.of());
    }

    /** Everyone on the list. */
    public List<Stakeholder> listed() {
        return listed;
    }

    /**
     * Who is meant by a name as written in a submission.
     *
     * @param written a letterhead, a cell, a speaker
     * @return the listed body with that name or alias, or whose longest alias stands in it as whole words; otherwise a body
     *     that is known by the name as written
     */
    public Contributor named(String written) {
        return find(written).orElseGet(() -> Contributor.unlisted(Folding.collapseSpaces(Folding.shown(written))));
    }

    /**
     * The listed body that a file or folder is named after: the file's own name counts first, then the folders from the
     * nearest outwards. Empty where a name fits several bodies.
     *
     * @param path where the file was received
     */
    public Optional<Contributor> namedInPath(String path) {
        List<String> names = new ArrayList<>(List.of(path.split("!?/")));
        Collections.reverse(names);
        return names.stream()
                .map(this::bodiesIn)
                .filter(bodies -> !bodies.isEmpty())
                .findFirst()
                .filter(bodies -> bodies.size() == 1)
                .map(bodies -> bodies.iterator().next());
    }

    private Optional<Contributor> find(String written) {
        return bodiesIn(written).stream().findFirst();
    }

    /** The bodies whose names stand in a text, the longest name first; words that made one name make no shorter one. */
    private Set<Contributor> bodiesIn(String written) {
        Set<Contributor> bodies = new LinkedHashSet<>();
        String words = " " + words(written).replace(" ", "  ") + " ";
        for (Alias alias : aliases) {
            String spaced = " " + alias.words().replace(" ", "  ") + " ";
            if (words.contains(spaced)) {
                bodies.add(alias.contributor());
                words = words.replace(spaced, " | ");
            }
        }
        return bodies;
    }

    private static List<Alias> aliasesOf(List<Stakeholder> listed) {
        List<Alias> aliases = new ArrayList<>();
        for (Stakeholder stakeholder : listed) {
            aliases.add(new Alias(words(stakeholder.contributor().name()), stakeholder.contributor()));
            stakeholder.aliases().forEach(alias -> aliases.add(new Alias(words(alias), stakeholder.contributor())));
        }
        aliases.removeIf(alias -> alias.words().isEmpty());
        // The longest first: "Ministry of Justice and Home Affairs" is not the Ministry of Justice.
        aliases.sort(
                Comparator.comparingInt((Alias alias) -> alias.words().length()).reversed());
        return List.copyOf(aliases);
    }

    private static String words(String text) {
        return Folding.collapseSpaces(Folding.folded(text).replaceAll("[^\\p{L}\\p{N}]+", " "));
    }

    private record Alias(String words, Contributor contributor) {}
}
