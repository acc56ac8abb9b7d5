package org.consultationdigest.digest.form;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.consultationdigest.digest.Digest;
import org.consultationdigest.digest.DigestComment;
import org.consultationdigest.digest.DigestRow;
import org.consultationdigest.digest.DocumentEntry;
import org.consultationdigest.extract.DocumentFacts;
import org.consultationdigest.intake.Contributor;
import org.consultationdigest.intake.Stakeholder;

/** What every body of a consultation is called: by the list, in the digest, and in its own files. */
final class BodyNames {
    private final Map<String, Set<String>> names = new LinkedHashMap<>();

    private BodyNames() {}

    static BodyNames of(Digest digest) {
        BodyNames names = new BodyNames();
        for (Stakeholder listed : digest.participation().stakeholders().listed()) {
            names.of(listed.contributor().name()).addAll(listed.aliases());
        }
        for (DocumentEntry entry : digest.documents()) {
            Optional<String> issuer = entry.facts().flatMap(DocumentFacts::issuer);
            entry.contributor()
                    .map(Contributor::name)
                    .ifPresent(body -> issuer.ifPresentOrElse(names.of(body)::add, () -> names.of(body)));
        }
        for (DigestComment comment : digest.comments()) {
            Optional<String> written = comment.member().comment().comment().contributor();
            comment.contributor().ifPresent(body -> written.ifPresent(names.of(body)::add));
        }
        for (DigestRow row : digest.rows()) {
            row.contributors().forEach(names::of);
        }
        return names;
    }

    /** The bodies, each by its one name. */
    Set<String> bodies() {
        return names.keySet();
    }

    /** All that these bodies are called. */
    Set<String> of(Collection<String> bodies) {
        Set<String> all = new LinkedHashSet<>();
        bodies.forEach(body -> all.addAll(names.getOrDefault(body, Set.of(body))));
        return all;
    }

    private Set<String> of(String body) {
        return names.computeIfAbsent(body, name -> new LinkedHashSet<>(Set.of(name)));
    }
}
