package org.consultationdigest.digest.form;

import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.consultationdigest.digest.Digest;
import org.consultationdigest.digest.DigestComment;
import org.consultationdigest.digest.DigestLanguage;
import org.consultationdigest.digest.DocumentEntry;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.intake.Contributor;
import org.consultationdigest.intake.DocumentId;
import org.consultationdigest.intake.Stakeholder;

/**
 * What is said to whom. Outsiders read no confidential contributor, no e-mail address, no phone number and no person's
 * name, wherever it stands in the words of a comment or of a response; the secretariat reads everything.
 *
 * <p>A body that asked once for confidence is named nowhere, not even where another of its files could be shown: who is
 * missing in one row and named in the next is found by comparing.
 */
final class Discretion {
    private final Set<String> secret;
    private final UnaryOperator<String> masks;
    private final String unnamed;

    private Discretion(Set<String> secret, UnaryOperator<String> masks, String unnamed) {
        this.secret = secret;
        this.masks = masks;
        this.unnamed = unnamed;
    }

    /** All is said. */
    static Discretion none() {
        return new Discretion(Set.of(), UnaryOperator.identity(), "");
    }

    /** What is masked in every text and every name. */
    static Discretion masking(UnaryOperator<String> masks) {
        return new Discretion(Set.of(), masks, "");
    }

    /** What a reader may see of a digest. */
    static Discretion of(Digest digest, Audience audience) {
        return audience == Audience.OUTSIDERS ? forOutsiders(digest) : none();
    }

    /** What outsiders may read of a digest. */
    static Discretion forOutsiders(Digest digest) {
        DigestLanguage language = digest.language();
        Set<String> secret = secretBodies(digest);
        String unnamed = FormTerm.CONFIDENTIAL.in(language);
        NameMask bodies = new NameMask(BodyNames.of(digest).of(secret), unnamed);
        UnaryOperator<String> others = othersThanBodies(digest);
        return new Discretion(secret, text -> others.apply(bodies.mask(text)), unnamed);
    }

    /** Puts marks in the place of people's names, addresses and numbers. */
    static UnaryOperator<String> othersThanBodies(Digest digest) {
        DigestLanguage language = digest.language();
        NameMask people = new NameMask(people(digest), FormTerm.PERSON.in(language));
        ContactMask contacts = new ContactMask(FormTerm.E_MAIL.in(language), FormTerm.PHONE.in(language));
        return text -> people.mask(contacts.mask(text));
    }

    /** A text as its reader may see it. */
    String text(String text) {
        return masks.apply(text);
    }

    /** The name of a contributor as its reader may see it. */
    String body(String name) {
        return secret.contains(name) ? unnamed : masks.apply(name);
    }

    /** The names of the bodies that are not to be named, as the digest has them. */
    private static Set<String> secretBodies(Digest digest) {
        Set<String> names = new HashSet<>();
        listed(digest)
                .map(Stakeholder::contributor)
                .filter(Contributor::confidential)
                .forEach(body -> names.add(body.name()));
        Set<DocumentId> files = confidentialFiles(digest);
        for (DocumentEntry entry : digest.documents()) {
            if (files.contains(entry.document().id())) {
                entry.contributor().map(Contributor::name).ifPresent(names::add);
            }
        }
        for (DigestComment comment : digest.comments()) {
            if (files.contains(comment.document())) {
                comment.contributor().ifPresent(names::add);
            }
        }
        return names;
    }

    private static Set<DocumentId> confidentialFiles(Digest digest) {
        Set<DocumentId> files = new HashSet<>(digest.participation().inConfidence());
        digest.documents().stream()
                .filter(entry ->
                        entry.contributor().filter(Contributor::confidential).isPresent())
                .forEach(entry -> files.add(entry.document().id()));
        return files;
    }

    /**
     * The people whom files name as the authors of remarks. One word is no name of a person ({@code Admin}), and a body
     * that is named as an author is none.
     */
    private static Set<String> people(Digest digest) {
        Set<String> people = new HashSet<>();
        for (DigestComment comment : digest.comments()) {
            extracted(comment)
                    .author()
                    .map(String::strip)
                    .filter(author -> author.contains(" "))
                    .ifPresent(people::add);
        }
        digest.documents()
                .forEach(entry -> entry.contributor().map(Contributor::name).ifPresent(people::remove));
        listed(digest).forEach(one -> people.remove(one.contributor().name()));
        return people;
    }

    private static Stream<Stakeholder> listed(Digest digest) {
        return digest.participation().stakeholders().listed().stream();
    }

    private static ExtractedComment extracted(DigestComment comment) {
        return comment.member().comment().comment();
    }
}
