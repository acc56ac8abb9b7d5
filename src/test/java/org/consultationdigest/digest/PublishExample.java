package org.consultationdigest.digest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Publishes the example digest in both languages, as a program of its own: {@code PublishExample folder}. */
public final class PublishExample {
    private PublishExample() {}

    public static void main(String[] arguments) throws IOException {
        for (DigestLanguage language : DigestLanguage.values()) {
            new Publication(Path.of(arguments[0]).resolve(language.name()), FileLinks.below("../in"))
                    .publish(ExampleDigest.in(language), Optional.empty(), List.of());
        }
    }
}
