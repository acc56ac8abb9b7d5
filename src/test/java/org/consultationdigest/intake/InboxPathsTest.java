package org.consultationdigest.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.consultationdigest.text.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What files are called that came into an inbox, or into several. */
class InboxPathsTest {
    @TempDir
    Path folder;

    private InboxFolder inbox;

    @BeforeEach
    void makeInbox() throws IOException {
        inbox = new InboxFolder(folder.resolve("submissions"));
    }

    @Test
    void showsNamesThatBreakALineOrTurnTheWritingSafely() throws IOException {
        assumeThePlatformCanWriteSuchNames();
        inbox.file("two\nlines.txt", "1");
        inbox.file("txt.\u202Efdp", "2");
        inbox.file("two\\nlines.txt", "3");

        assertThat(inbox.look())
                .containsExactly(
                        "two\\\\nlines.txt " + Sha256.hex("3"),
                        "two\\u000alines.txt " + Sha256.hex("1"),
                        "txt.\\u202efdp " + Sha256.hex("2"));
    }

    @Test
    void keepsNamesApartThatLookAlike() throws IOException {
        assumeThePlatformCanWriteSuchNames();
        inbox.file("Góp.txt", "composed");
        inbox.file("Go\u0301p.txt", "decomposed");
        inbox.file("GÓP.txt", "capitals");

        assertThat(inbox.look())
                .containsExactlyInAnyOrder(
                        "Góp.txt " + Sha256.hex("composed"),
                        "Go\u0301p.txt " + Sha256.hex("decomposed"),
                        "GÓP.txt " + Sha256.hex("capitals"));
    }

    @Test
    void readsNamesAsUtf8WhateverThePlatformTakesThemFor() throws IOException {
        Path file = Path.of(URI.create(inbox.folder().toUri() + "G%C3%B3p%20%C3%BD.txt"));
        inbox.old(Files.writeString(file, "words"));

        assertThat(inbox.look()).containsExactly("Góp ý.txt " + Sha256.hex("words"));
    }

    @Test
    void keepsNamesApartWhoseBytesAreNoText() throws IOException {
        String uri = inbox.folder().toUri().toString();
        Path one = Path.of(URI.create(uri + "h%E0.txt"));
        Path other = Path.of(URI.create(uri + "h%E1.txt"));
        assumeTrue(one.toString().equals(other.toString()), "the system keeps names as bytes");
        inbox.old(Files.writeString(one, "one"));
        inbox.old(Files.writeString(other, "other"));

        assertThat(inbox.look()).containsExactly("h%E0.txt " + Sha256.hex("one"), "h%E1.txt " + Sha256.hex("other"));
    }

    @Test
    void namesTheWorkshopByTheFirstFolder() throws IOException {
        inbox.file("2023-11-24 Hanoi/Group 1/letter.txt", "words");
        inbox.file("Later/letter.txt", "words");
        inbox.file("letter.txt", "words");

        assertThat(inbox.found(inbox.folder()))
                .extracting(Found::workshop)
                .containsExactly(
                        Optional.of(new Workshop("2023-11-24 Hanoi", Optional.of(LocalDate.of(2023, 11, 24)))),
                        Optional.of(new Workshop("Later", Optional.empty())),
                        Optional.empty());
    }

    @Test
    void beginsPathsWithTheNameOfTheirInboxWhenThereAreSeveral() throws IOException {
        Path second = Files.createDirectory(folder.resolve("second"));
        inbox.file("letter.txt", "words");
        inbox.old(Files.writeString(second.resolve("letter.txt"), "other words"));

        assertThat(inbox.found(inbox.folder(), second, inbox.folder()))
                .extracting(Found::path)
                .containsExactly("second/letter.txt", "submissions/letter.txt");
    }

    @Test
    void keepsInboxesOfOneNameApart() throws IOException {
        Path second = Files.createDirectories(folder.resolve("again/submissions"));
        inbox.file("letter.txt", "words");
        inbox.old(Files.writeString(second.resolve("letter.txt"), "other words"));

        assertThat(inbox.found(inbox.folder(), second))
                .extracting(Found::path)
                .containsExactly("again/submissions/letter.txt", "submissions/letter.txt");
    }

    private static void assumeThePlatformCanWriteSuchNames() {
        assumeTrue(Charset.forName(System.getProperty("sun.jnu.encoding"))
                .newEncoder()
                .canEncode("Góp\u202E"));
    }
}
