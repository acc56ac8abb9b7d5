package org.consultationdigest.digest;

/**
 * A hidden column at the end of every sheet in which people write. It holds the key of the row, which names the row's id, and
 * in <em>Digest</em> the {@link RowMark}: when the id that is shown disagrees, part of the columns was sorted without the others.
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
