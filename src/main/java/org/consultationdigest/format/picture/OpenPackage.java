package org.consultationdigest.format.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.consultationdigest.format.packaging.OfficePackage;

/** Opens packages that may be damaged, which whoever reads their words tells of. */
final class OpenPackage {
    private OpenPackage() {}

    static Optional<OfficePackage> of(Path file) {
        try {
            return Optional.of(OfficePackage.open(file));
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }
}
