package org.canyue.exchange.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Numbers of cells as a reader sees them: 0512-65519639 where that is what the format makes of 51265519639, and 018000 with its zero. What a
 * format does to a number without any digit or sign of its own is left out: 13800000000, not 1.38E+10 or 13,800,000,000. Days are always
 * 2024-05-01, whatever their format.
 */
final class ShownValues extends DataFormatter {
    /** ECMA-376-1, 18.8.30: days and times in Chinese, Japanese and Korean programs, which do not write down how they look. */
    static final int[] EAST_ASIAN_DAYS = {27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58};
    /** A number behind which nothing but its value stands. */
    private static final Pattern PLAIN = Pattern.compile("general.*|.*通用格式.*|.*\\[dbnum.*|.*e[+-].*|@|reserved.*",
            Pattern.DOTALL);
    /** What a format of days consists of once {@link #ASIDE} is away; e and g are years and eras of East Asia. */
    private static final Pattern DAY = Pattern.compile("(?=.*[ydehs])[ymdehsgba年月日时分秒上下午/.,: -]+");
    private static final Pattern ASIDE = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]|;.*", Pattern.DOTALL);
    private static final MathContext DIGITS_OF_EXCEL = new MathContext(15);

    private final boolean from1904;

    ShownValues(boolean from1904) {
        super(Locale.ROOT);
        this.from1904 = from1904;
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String formatString) {
        String format = formatString == null ? "general" : formatString.toLowerCase(Locale.ROOT);
        if (DateUtil.isValidExcelDate(value) && isDay(formatIndex, formatString, format)) {
            LocalDateTime time = DateUtil.getLocalDateTime(value, from1904);
            return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? time.toLocalDate().toString()
                    : time.toString().replace('T', ' ');
        } else if (!Double.isFinite(value)) {
            return "";
        }
        String plain = BigDecimal.valueOf(value).round(DIGITS_OF_EXCEL).stripTrailingZeros().toPlainString();
        if (PLAIN.matcher(format).matches()) {
            return plain;
        }
        String shown = super.formatRawCellContents(value, formatIndex, formatString).strip();
        return addsNothing(shown, plain) ? plain : shown;
    }

    static boolean isEastAsianDay(int format) {
        return Arrays.stream(EAST_ASIAN_DAYS).anyMatch(day -> day == format);
    }

    private static boolean isDay(int index, String formatString, String format) {
        return isEastAsianDay(index) || DateUtil.isADateFormat(index, formatString)
                || DAY.matcher(ASIDE.matcher(format).replaceAll("")).matches();
    }

    /** 13,800.00 says no more than 13800; 013800 does. */
    private static boolean addsNothing(String shown, String plain) {
        try {
            String number = shown.replace(",", "");
            return !number.matches("-?0\\d.*") && new BigDecimal(number).compareTo(new BigDecimal(plain)) == 0;
        } catch (NumberFormatException otherwiseWritten) {
            return false;
        }
    }
}
