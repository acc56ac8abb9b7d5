package org.consultationdigest.format.sheet;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A text without its characters of code zero, with which some systems pad their fields: they stand for nothing. */
final class WithoutZeros extends FilterReader {
    WithoutZeros(Reader text) {
        super(text);
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        while (c == 0) {
            c = super.read();
        }
        return c;
    }

    @Override
    public int read(char[] characters, int offset, int length) throws IOException {
        int read = super.read(characters, offset, length);
        int kept = 0;
        while (read > 0 && kept == 0) {
            for (int i = offset; i < offset + read; i++) {
                if (characters[i] != 0) {
                    characters[offset + kept++] = characters[i];
                }
            }
            read = kept > 0 ? read : super.read(characters, offset, length);
        }
        return read < 0 ? read : kept;
    }
}
