package org.aims4j.examples.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceDayTest {
    private static final LocalDate ON = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-08-29 00:00:00    | 2023-08-29",
                "2023-08-29T00:00:00Z   | 2023-08-29",
                "2023-08-29             | 2023-08-29",
                "2023/8/9               | 2023-08-09",
                "01/15/2015 00:00:00    | 2015-01-15",
                "07/25/2024 12:00:00 AM | 2024-07-25",
                "9/30/2023 0:00         | 2023-09-30",
                "2/29/2024              | 2024-02-29",
                "4/10/24                | 2024-04-10",
                "15-Jan-2024            | 2024-01-15",
                "5-Sep-23               | 2023-09-05",
                "15 January 2024        | 2024-01-15",
                "January 15, 2024       | 2024-01-15",
                "Sept. 5, 2024          | 2024-09-05"
            })
    void a_day_is_stated(String text, LocalDate day) {
        assertThat(SourceDay.read(text, ON)).contains(new SourceDay(day, true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "01/2024        | 2024-01-01",
                "9/2024         | 2024-09-01",
                "2024-05        | 2024-05-01",
                "Jul-25         | 2025-07-01",
                "JUL-25         | 2025-07-01",
                "24-Aug         | 2024-08-01",
                "11-Mar         | 2011-03-01",
                "1940           | 1940-01-01",
                "7/15/1905      | 2023-01-01",
                "1905-06-22     | 2000-01-01",
                "Jan-03         | 2003-01-01",
                "Dec-98         | 1998-12-01",
                "September 2024 | 2024-09-01",
                "Sept-2024      | 2024-09-01",
                "May '24        | 2024-05-01",
                "2024           | 2024-01-01",
                "FY24           | 2023-10-01",
                "FY 2024        | 2023-10-01",
                "fy2025         | 2024-10-01"
            })
    void a_month_or_a_year_is_its_first_day_and_not_stated(String text, LocalDate day) {
        assertThat(SourceDay.read(text, ON)).contains(new SourceDay(day, false));
    }

    @ParameterizedTest
    @CsvSource({"Jan-46, 2046-01-01", "Jan-47, 1947-01-01"})
    void two_digits_are_a_year_from_79_before_to_20_after_the_inventory(String text, LocalDate day) {
        assertThat(SourceDay.read(text, ON)).contains(new SourceDay(day, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "some time ago",
                "2/30/2024",
                "13/2024",
                "30/1/2024",
                "2024-13-01",
                "01/24",
                "Q3 2024",
                "Spring 2024",
                "45292",
                "20240115",
                "Jan",
                "1-Jan",
                "01-Jan",
                "10-Mar",
                "0000",
                "1939",
                "1/1/0024",
                "Marching 2024",
                "FY",
                "2024-01-01 or so"
            })
    void anything_else_is_no_day(String text) {
        assertThat(SourceDay.read(text, ON)).isEmpty();
    }
}
