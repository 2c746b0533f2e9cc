package org.aims4j.jackson;

import java.util.Locale;
import java.util.regex.Pattern;
import org.aims4j.jackson.DocumentProblem.Code;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** The tokens of a Jackson parser: of a JSON document, or of whatever a host has Jackson read. */
final class JsonTokens extends Tokens {
    private static final int MOST_BYTES_PER_CHARACTER = 4;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    // Counted in bytes. The factory keeps up to 6,000 names for later documents.
                    .maxNameLength(MOST_BYTES_PER_CHARACTER * MAX_NAME)
                    .maxStringLength(MAX_TEXT)
                    .maxNumberLength(MAX_NUMBER)
                    .build())
            .build();

    /** What a message of Jackson says to programmers only. */
    private static final Pattern FOR_PROGRAMMERS = Pattern.compile(
            " \\([^()\\[]*\\[Source: .*|: enable `.*| \\((not recognized as one since|consider enabling) .*|, from `[^`]*`");

    private final JsonParser parser;
    private final @Nullable Source source;

    private JsonTokens(JsonParser parser, @Nullable Source source, long maxTokens, Problems problems) {
        super(maxTokens, problems);
        this.parser = parser;
        this.source = source;
    }

    static JsonTokens of(Source source, long maxTokens, Problems problems) {
        return new JsonTokens(
                JSON.createParser(ObjectReadContext.empty(), source.bytes()), source, maxTokens, problems);
    }

    /** The tokens of a host's parser, which stands on the first token of a value. Limits are the host's. */
    static JsonTokens of(JsonParser parser, Problems problems) {
        JsonTokens tokens = new JsonTokens(parser, null, Long.MAX_VALUE, problems);
        tokens.startWith(parser.currentToken());
        return tokens;
    }

    @Override
    @Nullable
    JsonToken advance() {
        try {
            return parser.nextToken();
        } catch (JacksonException e) {
            throw unreadable(e, parser.currentLocation(), pointerAhead());
        }
    }

    @Override
    String text() {
        try {
            return parser.getString(); // read only now, so it may still fail
        } catch (JacksonException e) {
            throw unreadable(e, parser.currentTokenLocation(), pointer());
        }
    }

    @Override
    long mark() {
        return mark(parser.currentTokenLocation());
    }

    private long mark(TokenStreamLocation location) {
        return source != null
                ? Math.max(0, location.getByteOffset())
                : (long) Math.max(1, location.getLineNr()) << 32 | Math.max(1, location.getColumnNr());
    }

    @Override
    SourcePosition position(long mark) {
        return source != null ? source.position(mark) : new SourcePosition((int) (mark >> 32), (int) mark);
    }

    @Override
    String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    @Override
    String around() {
        TokenStreamContext around = parser.streamReadContext().getParent();
        return around == null ? "" : around.pathAsPointer().toString();
    }

    private Unreadable unreadable(JacksonException e, TokenStreamLocation otherwise, String pointer) {
        if (e instanceof StreamConstraintsException) { // has no place of its own
            return new Unreadable(Code.LIMIT, mark(otherwise), pointer, limit(e.getOriginalMessage()));
        }
        TokenStreamLocation place = e.getLocation() == null ? otherwise : e.getLocation();
        return new Unreadable(
                Code.SYNTAX,
                mark(place),
                pointer,
                "this is no JSON: " + plain(e.getOriginalMessage()) + "; correct it here");
    }

    private static String limit(String message) {
        if (message.startsWith("String value")) {
            return "the text here is longer than " + MAX_TEXT + " characters; shorten it";
        }
        if (message.startsWith("Number value")) {
            return NUMBER_TOO_LONG;
        }
        if (message.startsWith("Name")) {
            return "the name here is too long; shorten it";
        }
        return "a limit is exceeded here: " + plain(message);
    }

    private static String plain(String message) {
        String plain = FOR_PROGRAMMERS.matcher(message.replaceAll("\\s+", " ")).replaceAll("");
        return Shown.of(plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1), 300);
    }
}
