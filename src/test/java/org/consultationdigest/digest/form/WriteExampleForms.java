package org.consultationdigest.digest.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.consultationdigest.digest.DigestLanguage;
import org.consultationdigest.digest.OutputFile;

/** Writes the forms of an example in both languages, to be looked at: {@code WriteExampleForms folder}. */
public final class WriteExampleForms {
    private WriteExampleForms() {}

    public static void main(String[] arguments) throws IOException {
        for (DigestLanguage language : DigestLanguage.values()) {
            write(OfficialFormFile.of(FormScene.in(language)), Path.of(arguments[0], language.name()));
        }
    }

    private static void write(OutputFile file, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve(file.path()), FormScene.bytes(file));
    }
}
