package org.consultationdigest.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Packs an attachment as Outlook does for other mail programs (MS-OXTNEF 2.1). */
final class Winmail {
    private static final int SIGNATURE = 0x223E9F78;
    private static final int ATTACHMENT = 2;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private Winmail() {}

    static byte[] with(String name, String words) {
        Winmail winmail = new Winmail();
        winmail.number(SIGNATURE, 4);
        winmail.number(1, 2);
        winmail.attribute(0x9002, 6, new byte[14]);
        winmail.attribute(0x8010, 1, (name + "\0").getBytes(StandardCharsets.US_ASCII));
        winmail.attribute(0x800F, 6, words.getBytes(StandardCharsets.UTF_8));
        return winmail.bytes.toByteArray();
    }

    private void attribute(int id, int type, byte[] data) {
        bytes.write(ATTACHMENT);
        number(id, 2);
        number(type, 2);
        number(data.length, 4);
        bytes.writeBytes(data);
        int sum = 0;
        for (byte one : data) {
            sum += one & 0xFF;
        }
        number(sum, 2);
    }

    private void number(int value, int length) {
        for (int i = 0; i < length; i++) {
            bytes.write(value >>> (8 * i));
        }
    }
}
