package org.consultationdigest.format.sheet;

import java.util.Locale;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.ss.usermodel.FormulaError;
import org.consultationdigest.format.packaging.UnpackedTooFarException;
import org.consultationdigest.problem.ProblemCode;

/** Says what a fault of the format library means to the person who sent the file. */
final class Faults {
    private Faults() {}

    static UnreadableSheetException of(Exception fault) {
        String message = String.valueOf(fault.getMessage());
        if (fault instanceof EncryptedDocumentException || message.contains("password")) {
            return locked(fault);
        }
        if (fault instanceof OldFileFormatException) {
            return new UnreadableSheetException(
                    ProblemCode.UNSUPPORTED_KIND,
                    "The file is of Excel 95 or older: open it and save it as .xlsx, then send it.",
                    fault);
        }
        if (isBomb(fault) || message.toLowerCase(Locale.ROOT).contains("zip bomb")) {
            return new UnreadableSheetException(
                    ProblemCode.LIMIT_REACHED,
                    "The file unpacks to far more than its size: it was not read. Ask the sender for a plain copy.",
                    fault);
        }
        return new UnreadableSheetException(
                ProblemCode.BROKEN_FILE,
                "The spreadsheet is damaged: open it in a spreadsheet program, save it again as .xlsx, and send that.",
                fault);
    }

    /** The XML parser wraps what its stream throws. */
    private static boolean isBomb(Throwable fault) {
        return fault instanceof UnpackedTooFarException
                || (fault.getCause() != null && fault.getCause() != fault && isBomb(fault.getCause()));
    }

    /** What a cell shows that holds this error. */
    static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR";
    }

    static UnreadableSheetException locked(Exception fault) {
        return new UnreadableSheetException(
                ProblemCode.ENCRYPTED, "The file opens only with a password: send it unlocked.", fault);
    }
}
