package org.consultationdigest.digest;

import java.util.Arrays;

/**
 * One file of the output folder beside those that every digest has.
 *
 * @param path where it goes, relative to the output folder, {@code /} between folders
 * @param content writes it
 */
public record OutputFile(String path, ContentWriter content) {
    public OutputFile {
        boolean leavesTheFolder = Arrays.stream(path.split("/", -1))
                .anyMatch(name -> name.isBlank() || name.equals(".") || name.equals("..") || name.contains("\\"));
        if (leavesTheFolder) {
            throw new IllegalArgumentException("not a path below the output folder: " + path);
        }
    }
}
