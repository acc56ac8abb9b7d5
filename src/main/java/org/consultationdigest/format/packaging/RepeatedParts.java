package org.consultationdigest.format.packaging;

import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Tells packages that hold two parts of one name: programs differ in which of them they show, so neither is to be read. */
public final class RepeatedParts {
    private RepeatedParts() {}

    /** Whether a package holds two parts of one name, upper and lower case alike. */
    public static boolean areIn(ZipFile zip) {
        EntryNames names = new EntryNames();
        Enumeration<? extends ZipEntry> entries = zip.entries();
        try {
            while (entries.hasMoreElements()) {
                names.add(entries.nextElement().getName());
            }
            return false;
        } catch (RepeatedEntryException repeated) {
            return true;
        }
    }
}
