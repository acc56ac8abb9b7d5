package org.consultationdigest.digest;

/**
 * A hidden column of the sheet <em>Digest</em> that repeats the row's id at the far end from it: when the two
 * disagree, part of the columns was sorted without the others.
 */
public enum RowKeyColumn implements SheetColumn {
    ROW_KEY;

    @Override
    public String title(DigestLanguage language) {
        return language == DigestLanguage.VIETNAMESE ? "Khóa dòng" : "Row key";
    }

    @Override
    public boolean isReview() {
        return false;
    }

    @Override
    public int width() {
        return 12;
    }
}
