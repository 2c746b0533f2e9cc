package org.aims4j.jackson;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import org.aims4j.jackson.DocumentProblem.Code;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import tools.jackson.core.JsonToken;

/**
 * The tokens of a YAML document. Reads the events of the YAML parser itself, since only they tell anchors, tags and quotes; Jackson's own parser gives an alias as its name.
 */
final class YamlTokens extends Tokens {
    private static final Mark NO_MARK = new Mark("", 0, 0, 0, new int[0], 0);

    private final String document;
    private final Iterator<Event> events;
    private final Deque<Level> levels = new ArrayDeque<>();
    private @Nullable Event event;
    private String text = "";
    private boolean started;

    /** An object or list that is open. */
    private static final class Level {
        private final boolean list;
        private boolean inside; // after a name or in front of the first element
        private int place = -1;
        private @Nullable String name;

        Level(boolean list) {
            this.list = list;
        }

        boolean expectsName() {
            return !list && !inside;
        }
    }

    YamlTokens(Source source, long maxTokens, Problems problems) {
        super(maxTokens, problems);
        document = new String(source.bytes(), StandardCharsets.UTF_8);
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE) // the size is checked before
                // All at once: with a smaller buffer the parser takes time by the square of the length of a token, and
                // fails where a surrogate pair stands across its end.
                .setBufferSize(document.length() + 1)
                .build();
        events = new Parse(settings).parseString(document).iterator();
    }

    @Override
    @Nullable
    JsonToken advance() {
        while (true) {
            Event next = nextEvent();
            event = next;
            switch (next.getEventId()) {
                case StreamEnd -> {
                    return null;
                }
                case DocumentStart -> {
                    if (started) {
                        throw unreadable(
                                Code.YAML_FEATURE,
                                "a second document begins here; put each document into a file of its own");
                    }
                    started = true;
                }
                case MappingStart, SequenceStart -> {
                    return start((CollectionStartEvent) next);
                }
                case MappingEnd, SequenceEnd -> {
                    levels.pop();
                    return next.getEventId() == Event.ID.MappingEnd ? JsonToken.END_OBJECT : JsonToken.END_ARRAY;
                }
                case Scalar -> {
                    return scalar((ScalarEvent) next);
                }
                case Alias -> {
                    return alias();
                }
                default -> {} // begin of the stream, end of the document, comment
            }
        }
    }

    private Event nextEvent() {
        try {
            return events.next();
        } catch (MarkedYamlEngineException e) {
            Mark mark = e.getProblemMark().or(e::getContextMark).orElse(NO_MARK);
            String context = e.getContext() == null ? "" : " " + e.getContext();
            throw new Unreadable(Code.SYNTAX, mark(mark), pointerAhead(), syntax(e.getProblem() + context));
        } catch (ReaderException e) {
            String character = String.format("U+%04X", e.getCodePoint());
            throw new Unreadable(
                    Code.SYNTAX, place(e.getPosition()), "", syntax("the character " + character + " is not allowed"));
        } catch (RuntimeException | StackOverflowError e) { // the parser has faults of its own on broken text
            throw new Unreadable(Code.SYNTAX, end(), pointerAhead(), syntax("the text after this has no meaning"));
        }
    }

    private static String syntax(String problem) {
        String plain = problem.replaceAll("\\s+", " ").replaceAll("\\. \\(Do not use [^\\\\] for indentation\\)", "");
        return "this is no YAML: " + Shown.of(plain, 300) + "; correct it here";
    }

    private JsonToken start(CollectionStartEvent start) {
        boolean list = start.getEventId() == Event.ID.SequenceStart;
        enterValue(list ? "a list" : "an object");
        refuse(start.getAnchor(), start.getTag());
        levels.push(new Level(list));
        return list ? JsonToken.START_ARRAY : JsonToken.START_OBJECT;
    }

    private JsonToken scalar(ScalarEvent scalar) {
        text = scalar.getValue();
        Level level = levels.peek();
        if (level != null && level.expectsName()) {
            level.name = text;
            level.inside = true;
            requireShort();
            refuse(scalar.getAnchor(), scalar.getTag());
            return JsonToken.PROPERTY_NAME;
        }
        enterValue("a text");
        requireShort();
        if (refuse(scalar.getAnchor(), scalar.getTag())) {
            return JsonToken.NOT_AVAILABLE;
        }
        JsonToken token = scalar.isPlain() ? PlainScalar.token(text) : JsonToken.VALUE_STRING;
        if (token.isNumeric() && text.length() > MAX_NUMBER) {
            throw unreadable(Code.LIMIT, NUMBER_TOO_LONG);
        }
        return token;
    }

    private JsonToken alias() {
        enterValue("an alias");
        problem(Code.YAML_FEATURE, "", "is an alias; write the value out");
        return JsonToken.NOT_AVAILABLE;
    }

    private void requireShort() {
        if (text.length() > MAX_TEXT) {
            throw unreadable(Code.LIMIT, "the text here is longer than " + MAX_TEXT + " characters; shorten it");
        }
    }

    /** Notes that a value begins here. */
    private void enterValue(String kind) {
        Level level = levels.peek();
        if (level == null) {
            return;
        }
        if (level.expectsName()) {
            throw new Unreadable(
                    Code.YAML_FEATURE,
                    mark(),
                    around(),
                    kind + " stands here where the name of a property is expected; write a name");
        }
        level.inside = false;
        level.place++;
    }

    /** Reports an anchor and a tag; says whether there is one. */
    private boolean refuse(Optional<Anchor> anchor, Optional<String> tag) {
        anchor.ifPresent(a -> problem(Code.YAML_FEATURE, "&" + a.getValue(), "is an anchor; take it out"));
        tag.ifPresent(t -> problem(Code.YAML_FEATURE, t, "is a tag; take it out"));
        return tag.isPresent();
    }

    @Override
    String text() {
        return text;
    }

    @Override
    long mark() {
        return mark(event == null ? NO_MARK : event.getStartMark().orElse(NO_MARK));
    }

    private long end() {
        return mark(event == null ? NO_MARK : event.getEndMark().orElse(NO_MARK));
    }

    private static long mark(Mark mark) {
        return mark(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static long mark(int line, int column) {
        return (long) line << 32 | column;
    }

    /** The mark of a character, by its number from 0. */
    private long place(int character) {
        String before = document.substring(0, document.offsetByCodePoints(0, character));
        SourcePosition place =
                new Source(before.getBytes(StandardCharsets.UTF_8), Format.YAML).position(Long.MAX_VALUE);
        return mark(place.line(), place.column());
    }

    @Override
    SourcePosition position(long mark) {
        return new SourcePosition((int) (mark >> 32), (int) mark);
    }

    @Override
    String pointer() {
        return pointer(0);
    }

    @Override
    String around() {
        return pointer(1);
    }

    /** The pointer without the steps in the innermost levels. */
    private String pointer(int innermost) {
        StringBuilder pointer = new StringBuilder();
        Iterator<Level> outermostFirst = levels.descendingIterator();
        for (int i = levels.size(); i > innermost; i--) {
            Level level = outermostFirst.next();
            if (level.list && level.place >= 0) {
                pointer.append('/').append(level.place);
            } else if (level.name != null) {
                pointer.append('/').append(level.name.replace("~", "~0").replace("/", "~1"));
            }
        }
        return pointer.toString();
    }
}
