package org.consultationdigest.format.ocr;

/** A picture whose text could not be recognised: the program failed on it or took too long. */
public final class RecognitionFailedException extends Exception {
    private static final long serialVersionUID = 1L;

    RecognitionFailedException(String message) {
        super(message);
    }
}
