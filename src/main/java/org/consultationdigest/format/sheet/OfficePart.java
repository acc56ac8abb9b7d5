package org.consultationdigest.format.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.consultationdigest.format.packaging.Link;
import org.consultationdigest.format.packaging.OfficePackage;

/**
 * A part of an open package.
 *
 * @param container what holds it
 * @param name its name
 */
record OfficePart(OfficePackage container, String name) {
    /** Bytes; a sheet of some ten thousand rows. */
    private static final int HELD = 1 << 22;

    /** The main part of a package. */
    static Optional<OfficePart> mainOf(OfficePackage container) throws IOException {
        return RelatedParts.of(container).first("officeDocument");
    }

    /** The part that a link points to. */
    static OfficePart at(Link link, OfficePackage container) {
        return new OfficePart(container, link.target());
    }

    /** What the package says that it is; empty when it does not say. */
    String contentType() {
        return container.contentType(name);
    }

    boolean exists() {
        return container.holds(name);
    }

    InputStream open() throws IOException {
        return container.open(name);
    }

    /**
     * Its content, unpacked once where it is whole and not too large to be held, for those that read it more than once; of
     * what is damaged they may want what stands before the damage.
     */
    Content content() {
        try (InputStream stream = open()) {
            byte[] beginning = stream.readNBytes(HELD + 1);
            return beginning.length <= HELD ? () -> new ByteArrayInputStream(beginning) : this::open;
        } catch (IOException damaged) {
            return this::open;
        }
    }

    /** Content that can be read from its beginning more than once. */
    interface Content {
        InputStream open() throws IOException;
    }

    RelatedParts related() throws IOException {
        return RelatedParts.of(this);
    }
}
