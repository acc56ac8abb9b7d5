package org.consultationdigest.review;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * The displayed text of cells, but for dates whose display follows the language of the computer: whether {@code 3/4/24}
 * was shown as the third of April or the fourth of March cannot be known here, so these are read as ISO dates.
 */
final class UnambiguousDates extends DataFormatter {
    /** Built-in formats that follow the regional settings (ECMA-376 part 1, 18.8.30): short date, date and time. */
    private static final Set<Integer> REGIONAL = Set.of(14, 22);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    UnambiguousDates() {
        super(Locale.ROOT);
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String formatString) {
        if (REGIONAL.contains(formatIndex) && DateUtil.isValidExcelDate(value)) {
            LocalDateTime date = DateUtil.getLocalDateTime(value);
            return date.format(formatIndex == 22 ? MINUTE : DAY);
        }
        return super.formatRawCellContents(value, formatIndex, formatString);
    }
}
