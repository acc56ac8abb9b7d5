package org.consultationdigest.format.ocr;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.consultationdigest.format.scan.GreyImage;

/** Writes a picture as a portable greymap: no more than a head and the shades, which costs no time to pack. */
final class GreymapFile {
    private GreymapFile() {}

    static void write(GreyImage picture, Path file) throws IOException {
        String head = "P5\n" + picture.width() + " " + picture.height() + "\n255\n";
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(picture.shades());
        }
    }
}
