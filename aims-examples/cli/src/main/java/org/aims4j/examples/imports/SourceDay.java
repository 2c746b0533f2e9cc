package org.aims4j.examples.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aims4j.model.Progress;
import org.aims4j.model.system.LifecycleEvent;
import org.aims4j.standard.LifecycleStage;

/**
 * A day as people write it in American spreadsheets.
 *
 * <p>A day is read as year-month-day, as month/day/year or with the name of its month; a time of day is passed over. A month or a year alone stands for its first day; so does
 * a fiscal year ({@code FY24}), which begins on 1 October of the year before in the US federal government. A month and two digits ({@code Jan-24}, {@code 24-Jan}) are a month of a year,
 * which is how spreadsheets shorten one; with the digits in front it is one only from 15 years before the inventory on, since {@code 01-Jan} can be a day as well. Days before 1940 are not read. A day of 1905 is a year that a spreadsheet took for a number of days: {@code 7/15/1905} is its day 2023. Years of two digits lie between 79 years before and 20 years after the day of the inventory.
 *
 * @param day the day
 * @param stated whether the source states the day itself, not only its month or year
 */
record SourceDay(LocalDate day, boolean stated) {
    private static final String YEAR = "'?(?<year>\\d{4}|\\d{2})";
    private static final String MONTH_NAME =
            "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

    private static final List<Pattern> SPELLINGS = List.of(
            spelling("(?<year>\\d{4})(?:[-/](?<month>\\d{1,2})(?:[-/](?<day>\\d{1,2}))?)?"),
            spelling("(?<month>\\d{1,2})/(?:(?<day>\\d{1,2})/)?(?<year>\\d{4})"),
            spelling("(?<month>\\d{1,2})/(?<day>\\d{1,2})/(?<year>\\d{2})"),
            spelling("(?:(?<day>\\d{1,2})[- ])?" + MONTH_NAME + "[-,. ]+" + YEAR),
            spelling(MONTH_NAME + "\\.? (?<day>\\d{1,2}),? (?<year>\\d{4})"));
    private static final Pattern YEAR_AND_MONTH = spelling("(?<year>\\d{2})-" + MONTH_NAME);
    private static final Pattern FISCAL_YEAR = spelling("FY ?" + YEAR);
    private static final Pattern TIME_OF_DAY =
            Pattern.compile("[T ]+\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?( ?[AaPp][Mm]| ?Z)?$");

    private static final int YEARS_BACK = 79;

    /** Years before the inventory from which on two digits before a month are a year. */
    private static final int MONTHS_BACK = 15;

    /** No system is older; an earlier year is a slip. */
    private static final int FIRST_YEAR = 1940;

    /** The year that a spreadsheet takes the numbers from 1828 to 2192 to be days of. */
    private static final int SPREADSHEET_YEAR_OF_YEARS = 1905;

    private static final LocalDate SPREADSHEET_DAY_0 = LocalDate.of(1899, Month.DECEMBER, 30);

    /**
     * The day that a text states.
     *
     * @param text such as {@code 2024-03-01 00:00:00}, {@code 3/1/2024}, {@code 03/2024}, {@code Mar-24}, {@code 2024} or {@code FY24}
     * @param on the day of the inventory
     * @return empty where no day can be read
     */
    static Optional<SourceDay> read(String text, LocalDate on) {
        return spelled(TIME_OF_DAY.matcher(text).replaceFirst(""), on)
                .filter(read -> read.day().getYear() >= FIRST_YEAR);
    }

    private static Optional<SourceDay> spelled(String date, LocalDate on) {
        try {
            for (Pattern spelling : SPELLINGS) {
                Matcher matcher = spelling.matcher(date);
                if (matcher.matches()) {
                    return Optional.of(day(matcher, on));
                }
            }
            Matcher month = YEAR_AND_MONTH.matcher(date);
            if (month.matches()) {
                return Optional.of(year(month, on))
                        .filter(year -> year >= on.getYear() - MONTHS_BACK)
                        .map(year -> new SourceDay(LocalDate.of(year, month(month.group("month")), 1), false));
            }
            Matcher fiscal = FISCAL_YEAR.matcher(date);
            return fiscal.matches()
                    ? Optional.of(new SourceDay(LocalDate.of(year(fiscal, on) - 1, Month.OCTOBER, 1), false))
                    : Optional.empty();
        } catch (DateTimeException e) { // such as 30 February
            return Optional.empty();
        }
    }

    /** The day of an inventory, in place of one that its source does not state. */
    static SourceDay ofInventory(LocalDate on) {
        return new SourceDay(on, false);
    }

    /** What it is that a system entered a stage on this day. */
    LifecycleEvent enters(LifecycleStage stage, Optional<Progress> release) {
        return LifecycleEvent.builder()
                .stage(stage)
                .date(day)
                .dateStated(stated)
                .release(release)
                .build();
    }

    private static SourceDay day(Matcher matcher, LocalDate on) {
        Optional<Integer> month = Optional.ofNullable(matcher.group("month")).map(SourceDay::month);
        Optional<Integer> day = Optional.ofNullable(matcher.group("day")).map(Integer::valueOf);
        LocalDate first = LocalDate.of(year(matcher, on), month.orElse(1), day.orElse(1));
        return day.isPresent() && first.getYear() == SPREADSHEET_YEAR_OF_YEARS
                ? new SourceDay(LocalDate.of((int) SPREADSHEET_DAY_0.until(first, ChronoUnit.DAYS), 1, 1), false)
                : new SourceDay(first, day.isPresent());
    }

    private static int month(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        String name = text.toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().startsWith(name.substring(0, 3))) {
                return month.getValue();
            }
        }
        throw new IllegalStateException("The pattern lets no other name through than that of a month: " + text);
    }

    private static int year(Matcher matcher, LocalDate on) {
        int year = Integer.parseInt(matcher.group("year"));
        if (matcher.group("year").length() == 4) {
            return year;
        }
        int earliest = on.getYear() - YEARS_BACK;
        return earliest + Math.floorMod(year - earliest, 100);
    }

    private static Pattern spelling(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
