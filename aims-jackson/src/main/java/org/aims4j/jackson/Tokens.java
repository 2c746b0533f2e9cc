package org.aims4j.jackson;

import org.aims4j.jackson.DocumentProblem.Code;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * The tokens of a document, one after the other, with their places; the same for JSON, YAML and whatever a host reads. A value that is known to be worthless and already reported
 * is the token {@link JsonToken#NOT_AVAILABLE}.
 */
abstract class Tokens {
    static final int MAX_DEPTH = 64;
    static final int MAX_NAME = 1_000;
    static final int MAX_TEXT = 1_000_000;
    static final int MAX_NUMBER = 1_000;
    static final String NUMBER_TOO_LONG = "the number here is longer than " + MAX_NUMBER + " characters; shorten it";

    private final Problems problems;
    private final long maxTokens;
    private long count;
    private int depth;
    private @Nullable JsonToken current;

    Tokens(long maxTokens, Problems problems) {
        this.maxTokens = maxTokens;
        this.problems = problems;
    }

    /** Takes the next token from the document; null at its end. */
    abstract @Nullable JsonToken advance();

    /** The text of the current token: a name, a text, or a number as written. */
    abstract String text();

    /** The place of the current token, cheap to take; {@link #position} says what it means. Rises through the document. */
    abstract long mark();

    /** The place that a mark stands for. */
    abstract SourcePosition position(long mark);

    /** The JSON pointer to the current token; at the end of an object or array, to the whole of it. */
    abstract String pointer();

    /** The JSON pointer to the object or list that is open. */
    abstract String around();

    /** The JSON pointer to what comes next: the value of the current name, or something in the object or list that is open. */
    final String pointerAhead() {
        return current == JsonToken.PROPERTY_NAME ? pointer() : around();
    }

    /** The current token; null at the end of the document. */
    final @Nullable JsonToken current() {
        return current;
    }

    /** Begins with a token that was taken elsewhere. */
    final void startWith(JsonToken token) {
        current = token;
        enter(token);
    }

    /**
     * Goes to the next token; null at the end of the document.
     *
     * @throws Unreadable if the text has no meaning from here on or a limit is exceeded
     */
    final @Nullable JsonToken next() {
        if (++count > maxTokens) {
            throw unreadable(
                    Code.LIMIT, "the document has more than " + maxTokens + " names, values and brackets; split it");
        }
        JsonToken token = advance();
        current = token;
        if (token != null) {
            enter(token);
        }
        return token;
    }

    private void enter(JsonToken token) {
        if (token.isStructStart() && ++depth > MAX_DEPTH) {
            throw unreadable(
                    Code.LIMIT, "the document is nested deeper than " + MAX_DEPTH + " levels; no document has to be");
        }
        if (token.isStructEnd()) {
            depth--;
        }
    }

    /** Goes to the last token of the value that begins with the current one. */
    final void skip() {
        int open = 0;
        for (JsonToken token = current; token != null; token = next()) {
            if (token.isStructStart()) {
                open++;
            } else if (token.isStructEnd()) {
                open--;
            }
            if (open == 0) {
                return;
            }
        }
    }

    /** An end of the reading at the current token. */
    final Unreadable unreadable(Code code, String message) {
        return new Unreadable(code, mark(), pointer(), message);
    }

    /** Whether another problem would be listed and not only counted, so that it is worth advice that takes time. */
    final boolean listsProblems() {
        return !problems.areTooMany();
    }

    /** Reports a problem with the current token. */
    final void problem(Code code, String value, String message) {
        if (listsProblems()) {
            problems.add(mark(), pointer(), code, value, message);
        } else {
            problems.add(0, "", code, "", "");
        }
    }

    /** Reports a problem with the object or array that ends here and began at a mark. */
    final void problemSince(long mark, Code code, String message) {
        problems.add(mark, pointer(), code, "", message);
    }

    /** Reports a problem with a part of the object that ends here. */
    final void problemWithin(String relativePointer, Code code, String value, String message) {
        problems.add(pointer() + relativePointer, code, value, message);
    }

    /**
     * Reports that the current value is of another kind than expected, and skips it.
     *
     * @return null: there is no value
     */
    final @Nullable Object mismatch(String advice) {
        JsonToken token = current;
        if (token == JsonToken.VALUE_NULL) {
            problem(Code.WRONG_TYPE, "", "is null; leave it out");
        } else if (token != JsonToken.NOT_AVAILABLE && token != null) {
            String value = token.isScalarValue() ? text() : "";
            problem(Code.WRONG_TYPE, value, "is " + kind(token) + "; " + advice);
        }
        skip();
        return null;
    }

    /** What a token is, in words. */
    static String kind(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "a truth value";
            case VALUE_NULL -> "null";
            case VALUE_STRING -> "a text";
            default -> "a value that documents do not have";
        };
    }
}
