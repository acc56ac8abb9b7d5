package org.consultationdigest.digest;

/** A column of one of the workbook's sheets. */
public interface SheetColumn {

    /** The name of the column in the program, which stays the same when its titles change. */
    String name();

    /** The title of the column. */
    String title(DigestLanguage language);

    /** Whether people write in it. */
    boolean isReview();

    /** How wide it is shown, in digits of the workbook's font. */
    int width();
}
