package org.aims4j.examples.imports;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a JSON document in UTF-8 that holds records in an array: as the document itself, or under a name of the object that the document is. There {@code count} may state how many they are; a file that holds more or fewer
 * has a warning. Other values that nobody asked for are passed over; one that a
 * record does not have is blank, as is {@code null}; a record is left out where all its values are blank, those that nobody asked for too. Numbers and truth values are taken as they are written. Finds all problems of a file, as far as one does not hide the next.
 */
final class JsonRecords {
    private static final String COUNT = "count";

    /** More than any count needs, and little enough to be read as a number in no time. */
    private static final int LONGEST = 100;

    private final SourceFile file;
    private final String array;
    private final List<String> names;
    private final Set<String> optional;
    private final List<SourceProblem> problems = new ArrayList<>();
    private final List<Row> records = new ArrayList<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private final List<Cell> counts = new ArrayList<>();
    private int objects;

    private JsonRecords(SourceFile file, String array, List<String> names, Set<String> optional) {
        this.file = file;
        this.array = array;
        this.names = names;
        this.optional = optional;
    }

    /**
     * The records of a file that are not blank, in its order.
     *
     * @param array the name of the array in the document
     * @param names the values that are read
     * @param optional those of them that no record needs to have
     * @param problems takes what is wrong with the file; where anything is, the records are not to be used
     * @param warnings takes what is to be told of the file as a whole
     */
    static List<Row> read(
            SourceFile file,
            String array,
            List<String> names,
            Set<String> optional,
            List<SourceProblem> problems,
            List<SourceProblem> warnings) {
        JsonRecords reading = new JsonRecords(file, array, names, optional);
        file.text(List.of(StandardCharsets.UTF_8), problems).ifPresent(reading::document);
        reading.problems.stream()
                .sorted(Comparator.comparingLong(SourceProblem::line).thenComparingInt(SourceProblem::column))
                .forEach(problems::add);
        reading.counts.stream()
                .filter(count -> !reading.isCounted(count.text()))
                .map(count -> count.problem("is not the number of records in the file, which holds " + reading.objects
                        + "; it may be cut, changed or one page of several, and is read as it is"))
                .forEach(warnings::add);
        return reading.records;
    }

    private void document(String text) {
        try (JsonParser parser = JsonMapper.shared().createParser(text)) {
            try {
                document(parser);
            } catch (JacksonException e) {
                String message = String.valueOf(e.getOriginalMessage());
                problem(
                        e.getLocation() == null ? parser.currentLocation() : e.getLocation(),
                        "cannot be read as JSON: " + message.lines().findFirst().orElse(""));
            }
        }
    }

    private void document(JsonParser parser) {
        JsonToken first = parser.nextToken();
        if (first == null) {
            problem(1, 1, "the file is empty; it has to hold " + expected());
        } else if (first == JsonToken.START_ARRAY) {
            records(parser);
        } else if (first == JsonToken.START_OBJECT) {
            object(parser);
        } else {
            problem(parser.currentTokenLocation(), "is no object and no array; name a file with " + expected());
        }
        if (first != null && parser.nextToken() != null) {
            problem(parser.currentTokenLocation(), "something follows the end of the document; take it out");
        }
    }

    private String expected() {
        return "an array of records, \"" + array + "\"";
    }

    private void object(JsonParser parser) {
        boolean found = false;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (!name.equals(array)) {
                count(parser, name, value);
                parser.skipChildren();
            } else if (found) {
                problem(parser.currentTokenLocation(), "\"" + array + "\" stands here again; leave one of the two");
                parser.skipChildren();
            } else {
                found = true;
                if (value == JsonToken.START_ARRAY) {
                    records(parser);
                } else {
                    problem(parser.currentTokenLocation(), "\"" + array + "\" is no array; give the records in one");
                    parser.skipChildren();
                }
            }
        }
        if (!found) {
            problem(1, 1, "has no \"" + array + "\"; name a file with " + expected());
        }
    }

    /** Notes how many records the document states to have; nothing where it does not say so. */
    private void count(JsonParser parser, String name, JsonToken value) {
        if (name.equals(COUNT) && !isBlank(parser, value)) {
            String stated = value.isScalarValue() ? parser.getString() : "";
            counts.add(cell(parser.currentTokenLocation(), "/" + COUNT, stated));
        }
    }

    private boolean isCounted(String stated) {
        try {
            return stated.length() <= LONGEST && new BigDecimal(stated).compareTo(BigDecimal.valueOf(objects)) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private void records(JsonParser parser) {
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                objects++;
                record(parser);
            } else {
                problem(parser.currentTokenLocation(), "is no record; give each record as an object");
                parser.skipChildren();
            }
        }
        if (objects > 0) {
            names.stream()
                    .filter(name -> !seen.contains(name) && !optional.contains(name))
                    .forEach(name -> problem(1, 1, "no record has a \"" + name + "\"; name a file of this format"));
        }
    }

    private void record(JsonParser parser) {
        TokenStreamLocation place = parser.currentTokenLocation();
        Map<String, Cell> cells = new LinkedHashMap<>();
        Set<String> own = new LinkedHashSet<>();
        boolean blank = true;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (!own.add(name)) {
                problem(
                        parser.currentTokenLocation(),
                        "\"" + name + "\" stands in the record again; leave one of the two");
            }
            blank &= isBlank(parser, value);
            if (names.contains(name)) {
                seen.add(name);
                if (value.isScalarValue()) {
                    cells.put(name, cell(parser.currentTokenLocation(), name, text(parser, value)));
                } else {
                    problem(parser.currentTokenLocation(), "\"" + name + "\" is no text; give it in quotes");
                }
            }
            parser.skipChildren();
        }
        names.forEach(name -> cells.putIfAbsent(name, cell(place, name, "")));
        if (!blank) {
            records.add(new Row(cells));
        }
    }

    private static boolean isBlank(JsonParser parser, JsonToken value) {
        return value == JsonToken.VALUE_NULL
                || (value.isScalarValue() && Trimmed.of(parser.getString()).isEmpty());
    }

    private String text(JsonParser parser, JsonToken value) {
        String text = value == JsonToken.VALUE_NULL ? "" : parser.getString();
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            problem(parser.currentTokenLocation(), "holds half of a character; write the whole");
        }
        return text;
    }

    private Cell cell(TokenStreamLocation place, String name, String text) {
        return new Cell(file.name(), place.getLineNr(), place.getColumnNr(), name, Trimmed.of(text));
    }

    private void problem(TokenStreamLocation place, String message) {
        problem(place.getLineNr(), place.getColumnNr(), message);
    }

    private void problem(long line, int column, String message) {
        problems.add(new SourceProblem(file.name(), line, column, "", "", message));
    }
}
