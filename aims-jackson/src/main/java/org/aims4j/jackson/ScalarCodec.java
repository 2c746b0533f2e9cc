package org.aims4j.jackson;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import org.aims4j.jackson.DocumentProblem.Code;
import org.aims4j.model.schema.ValueType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Values without parts. */
enum ScalarCodec implements ValueCodec {
    TEXT {
        @Override
        public @Nullable Object read(Tokens in) {
            if (in.current() != JsonToken.VALUE_STRING) {
                return mismatch(in);
            }
            String text = in.text();
            return requireUnicode(in, text) ? text : null;
        }

        private static @Nullable Object mismatch(Tokens in) {
            JsonToken token = in.current();
            boolean unquoted = token != null && token.isScalarValue();
            return in.mismatch(unquoted ? "a text is expected, so put it in quotes" : "a text is expected");
        }

        @Override
        public void write(DocumentWriter out, Object value) {
            out.text(requireUnicode((String) value));
        }
    },
    FLAG {
        @Override
        public @Nullable Object read(Tokens in) {
            JsonToken token = in.current();
            return token != null && token.isBoolean()
                    ? (Object) (token == JsonToken.VALUE_TRUE)
                    : in.mismatch("write true or false");
        }

        @Override
        public void write(DocumentWriter out, Object value) {
            out.flag((Boolean) value);
        }
    },
    INTEGER {
        @Override
        public @Nullable Object read(Tokens in) {
            JsonToken token = in.current();
            if (token == null || !token.isNumeric()) {
                return in.mismatch("write a whole number");
            }
            String number = in.text();
            try {
                return Integer.valueOf(number);
            } catch (NumberFormatException e) {
                in.problem(
                        Code.NOT_A_VALUE,
                        number,
                        "is no whole number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE + "; write one");
                return null;
            }
        }

        @Override
        public void write(DocumentWriter out, Object value) {
            out.number((Integer) value);
        }
    },
    DECIMAL {
        @Override
        public @Nullable Object read(Tokens in) {
            JsonToken token = in.current();
            if (token == null || !token.isNumeric()) {
                return in.mismatch("write a number");
            }
            String number = in.text();
            try {
                BigDecimal decimal = new BigDecimal(number);
                if (decimal.toString().length() > Tokens.MAX_NUMBER) { // as it is written again: .5 as 0.5
                    in.problem(Code.LIMIT, "", Tokens.NUMBER_TOO_LONG);
                    return null;
                }
                return decimal;
            } catch (NumberFormatException e) {
                in.problem(Code.NOT_A_VALUE, number, "is no decimal number; write one such as 0.25");
                return null;
            }
        }

        @Override
        public void write(DocumentWriter out, Object value) {
            out.number((BigDecimal) value);
        }
    },
    DATE {
        @Override
        public @Nullable Object read(Tokens in) {
            if (in.current() != JsonToken.VALUE_STRING) {
                return in.mismatch("write a day such as 2026-01-31");
            }
            String text = in.text();
            LocalDate date = date(text);
            if (date == null) {
                in.problem(Code.NOT_A_VALUE, text, "is no day; write year, month and day, such as 2026-01-31");
            }
            return date;
        }

        /** Much faster than {@link LocalDate#parse}, of which this is the one form that documents use. */
        private static @Nullable LocalDate date(String text) {
            if (text.length() != LENGTH_OF_DATE || text.charAt(4) != '-' || text.charAt(7) != '-') {
                return null;
            }
            int year = digits(text, 0, 4);
            int month = digits(text, 5, 7);
            int day = digits(text, 8, 10);
            if (year < 0
                    || month < 1
                    || month > 12
                    || day < 1
                    || day > YearMonth.of(year, month).lengthOfMonth()) {
                return null;
            }
            return LocalDate.of(year, month, day);
        }

        /** The number that the digits in a part of a text make; below 0 where there are other characters. */
        private static int digits(String text, int from, int to) {
            int number = 0;
            for (int i = from; i < to; i++) {
                int digit = text.charAt(i) - '0';
                if (digit < 0 || digit > 9) {
                    return -1;
                }
                number = number * 10 + digit;
            }
            return number;
        }

        @Override
        public void write(DocumentWriter out, Object value) {
            String date = value.toString();
            if (date.length() != LENGTH_OF_DATE) {
                throw new IllegalArgumentException(
                        "The year of " + date + " has not four digits; documents hold the years 0 to 9999");
            }
            out.word(date);
        }
    },
    PERIOD {
        @Override
        public @Nullable Object read(Tokens in) {
            if (in.current() != JsonToken.VALUE_STRING) {
                return in.mismatch("write a period such as P1Y or P6M");
            }
            String text = in.text();
            try {
                return Period.parse(text);
            } catch (DateTimeException e) {
                in.problem(
                        Code.NOT_A_VALUE, text, "is no period; write years, months and days, such as P1Y, P6M or P90D");
                return null;
            }
        }

        @Override
        public void write(DocumentWriter out, Object value) {
            out.word(value.toString());
        }
    };

    private static final int LENGTH_OF_DATE = 10;

    static ScalarCodec of(ValueType.Scalar type) {
        return switch (type) {
            case TEXT -> TEXT;
            case FLAG -> FLAG;
            case INTEGER -> INTEGER;
            case DECIMAL -> DECIMAL;
            case DATE -> DATE;
            case PERIOD -> PERIOD;
        };
    }

    /** Whether a text that was read has no half of a surrogate pair, which is a problem. UTF-8 has none; escapes can make one. */
    static boolean requireUnicode(Tokens in, String text) {
        boolean sound = isUnicode(text);
        if (!sound) {
            in.problem(
                    Code.ENCODING,
                    text,
                    "holds one half of a surrogate pair, which is no character; correct the escape");
        }
        return sound;
    }

    private static boolean isUnicode(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c) || ++i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * A text that is to be written.
     *
     * @throws IllegalArgumentException if it holds half of a surrogate pair
     */
    static String requireUnicode(String text) {
        if (!isUnicode(text)) {
            throw new IllegalArgumentException(
                    "The text \"" + Shown.of(text)
                            + "\" holds one half of a surrogate pair, which is no character; correct the text before it is written");
        }
        return text;
    }
}
