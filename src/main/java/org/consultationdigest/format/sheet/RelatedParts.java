package org.consultationdigest.format.sheet;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.consultationdigest.format.packaging.Link;
import org.consultationdigest.format.packaging.OfficePackage;

/** The parts of a package that a part of it points to. */
final class RelatedParts {
    private final OfficePackage container;
    private final List<Link> links;

    private RelatedParts(OfficePackage container, List<Link> links) {
        this.container = container;
        this.links = links.stream().filter(link -> !link.external()).toList();
    }

    /** What the package as a whole points to. */
    static RelatedParts of(OfficePackage container) throws IOException {
        return new RelatedParts(container, container.links());
    }

    static RelatedParts of(OfficePart part) throws IOException {
        return new RelatedParts(part.container(), part.container().links(part.name()));
    }

    /** The first part of this kind ({@code styles}) that is there. */
    Optional<OfficePart> first(String kind) {
        return links.stream()
                .filter(link -> link.kind().equals(kind))
                .map(link -> OfficePart.at(link, container))
                .filter(OfficePart::exists)
                .findFirst();
    }

    /** The part that goes by this id and is of this kind; it need not be there. */
    Optional<OfficePart> byId(String id, String kind) {
        return links.stream()
                .filter(link -> link.id().equals(id) && link.kind().equals(kind))
                .map(link -> OfficePart.at(link, container))
                .findFirst();
    }
}
