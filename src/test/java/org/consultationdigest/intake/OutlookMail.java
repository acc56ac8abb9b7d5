package org.consultationdigest.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A mail as Outlook keeps it, with no more than its streams that matter here (MS-OXMSG 2.1). */
final class OutlookMail {
    private final POIFSFileSystem file = new POIFSFileSystem();
    private final StringBuilder shown = new StringBuilder();
    private int attachments;

    OutlookMail() throws IOException {
        text(file.getRoot(), "001A", "IPM.Note");
        text(file.getRoot(), "0037", "Comments");
        text(file.getRoot(), "1000", "Please find our comments attached.");
        stream(file.getRoot(), "__properties_version1.0", new byte[32]);
        DirectoryEntry names = file.getRoot().createDirectory("__nameid_version1.0");
        for (String empty : new String[] {"00020102", "00030102", "00040102"}) {
            stream(names, "__substg1.0_" + empty, new byte[0]);
        }
    }

    OutlookMail with(String name, String words) throws IOException {
        attached(name, words.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** A picture that the words of the mail show. */
    OutlookMail shown(String name, String id, byte[] picture) throws IOException {
        text(attached(name, picture), "3712", id);
        shown.append("<p><img src=\"cid:").append(id).append("\"></p>");
        return this;
    }

    private DirectoryEntry attached(String name, byte[] content) throws IOException {
        DirectoryEntry attachment =
                file.getRoot().createDirectory(String.format(Locale.ROOT, "__attach_version1.0_#%08X", attachments++));
        stream(attachment, "__properties_version1.0", new byte[8]);
        text(attachment, "3707", name);
        stream(attachment, "__substg1.0_37010102", content);
        return attachment;
    }

    /** A mail dragged into this one. */
    OutlookMail with(String name, OutlookMail passedOn) throws IOException {
        DirectoryEntry attachment =
                file.getRoot().createDirectory(String.format(Locale.ROOT, "__attach_version1.0_#%08X", attachments++));
        stream(attachment, "__properties_version1.0", new byte[8]);
        text(attachment, "3001", name);
        DirectoryEntry packed = attachment.createDirectory("__substg1.0_3701000D");
        EntryUtils.copyNodes(passedOn.file.getRoot(), packed);
        packed.getEntryCaseInsensitive("__properties_version1.0").delete();
        stream(packed, "__properties_version1.0", new byte[24]);
        packed.getEntryCaseInsensitive("__nameid_version1.0").delete();
        return this;
    }

    byte[] bytes() throws IOException {
        if (!shown.isEmpty()) {
            String page = "<html><body>" + shown + "</body></html>";
            stream(file.getRoot(), "__substg1.0_10130102", page.getBytes(StandardCharsets.US_ASCII));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        file.writeFilesystem(bytes);
        file.close();
        return bytes.toByteArray();
    }

    private static void text(DirectoryEntry folder, String property, String words) throws IOException {
        stream(folder, "__substg1.0_" + property + "001F", words.getBytes(StandardCharsets.UTF_16LE));
    }

    private static void stream(DirectoryEntry folder, String name, byte[] content) throws IOException {
        folder.createDocument(name, new ByteArrayInputStream(content));
    }
}
