package org.consultationdigest.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How much may still be taken out of one received file. */
final class Allowance {
    private final Unpacking.Limits limits;
    private int filesLeft;
    private long bytesLeft;

    Allowance(Unpacking.Limits limits) {
        this.limits = limits;
        this.filesLeft = limits.files();
        this.bytesLeft = limits.bytes();
    }

    /** Takes one file more. */
    void takeFile() throws SpentException {
        if (filesLeft == 0) {
            throw new SpentException(
                    "holds more than " + limits.files() + " files, the rest was not opened: send it in parts");
        }
        filesLeft--;
    }

    /** The same content, of which every byte is taken, and whose damage is told apart from faults of the disk. */
    InputStream counting(InputStream content) {
        return new Counting(content);
    }

    private void take(int bytes) throws SpentException {
        bytesLeft -= bytes;
        if (bytesLeft < 0) {
            throw new SpentException("holds more than " + size() + ", the rest was not opened: send it in parts");
        }
    }

    private String size() {
        return limits.bytes() >= 1 << 20 ? (limits.bytes() >> 20) + " MB" : limits.bytes() + " bytes";
    }

    private final class Counting extends FilterInputStream {
        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = readOrTell(buffer, offset, length);
            take(Math.max(read, 0));
            return read;
        }

        private int readOrTell(byte[] buffer, int offset, int length) throws DamagedException {
            try {
                return in.read(buffer, offset, length);
            } catch (IOException | RuntimeException damaged) {
                throw new DamagedException(damaged);
            }
        }
    }

    /** A limit was reached. */
    static final class SpentException extends IOException {
        private static final long serialVersionUID = 1L;

        private final String told;

        SpentException(String told) {
            super(told);
            this.told = told;
        }

        /** What happened and what to do, for the person. */
        String told() {
            return told;
        }
    }

    /** A content could not be unpacked to its end. */
    static final class DamagedException extends IOException {
        private static final long serialVersionUID = 1L;

        DamagedException(Exception cause) {
            super(cause);
        }
    }
}
