package org.aims4j.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.aims4j.model.InvalidModelException;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.schema.Attribute;
import org.aims4j.model.schema.RecordType;
import org.aims4j.model.schema.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * A record that makes itself simpler: fewer parts first, then plainer values. In a management system what refers to a part that was taken away follows it.
 *
 * @param <T> type of the record
 */
final class ShrinkableRecord<T> implements Shrinkable<T> {
    private static final List<Object> PLAIN_PERIODS = List.of(Period.ofDays(1), Period.ofYears(1));

    private final RecordType<T> type;
    private final T value;
    private final long weight;

    ShrinkableRecord(RecordType<T> type, T value) {
        this.type = type;
        this.value = value;
        this.weight = weight(type, value);
    }

    @Override
    public T value() {
        return value;
    }

    @Override
    public Stream<Shrinkable<T>> shrink() {
        Function<@Nullable Object[], Object> build =
                type.javaType() == ManagementSystem.class ? Pruning::valid : type::build;
        return simpler(type, value, build)
                .map(simpler -> new ShrinkableRecord<>(type, type.javaType().cast(simpler)))
                .filter(simpler -> simpler.weight < weight) // or shrinking would go round in circles
                .map(Function.identity());
    }

    @Override
    public ShrinkingDistance distance() {
        return ShrinkingDistance.of(weight);
    }

    @Override
    public String toString() {
        return value.toString();
    }

    /** Records with an attribute less, then records with a simpler attribute. */
    private static Stream<Object> simpler(
            RecordType<?> type, Object record, Function<@Nullable Object[], Object> build) {
        List<Attribute> given = type.attributes().stream()
                .filter(attribute -> !attribute.name().equals("id") && !attribute.leavesOut(attribute.get(record)))
                .toList();
        Stream<@Nullable Object[]> fewer = given.stream()
                .filter(attribute -> !attribute.isRequired())
                .map(attribute -> with(type, record, attribute, null));
        Stream<@Nullable Object[]> plainer = given.stream()
                .flatMap(attribute -> simpler(attribute.type(), Objects.requireNonNull(attribute.get(record)))
                        .map(part -> with(type, record, attribute, part)));
        return Stream.concat(fewer, plainer).flatMap(values -> {
            try {
                return Stream.of(build.apply(values));
            } catch (InvalidModelException e) {
                return Stream.empty();
            }
        });
    }

    private static @Nullable Object[] with(
            RecordType<?> type, Object record, Attribute attribute, @Nullable Object part) {
        @Nullable Object[] values = type.values(record);
        values[attribute.index()] = part;
        return values;
    }

    private static Stream<Object> simpler(ValueType type, Object value) {
        if (type instanceof ValueType.Nested nested) {
            RecordType<?> record = nested.type().get();
            return simpler(record, value, record::build);
        }
        if (type instanceof ValueType.Many many) {
            return simpler(new ArrayList<>((Collection<?>) value), element -> simpler(many.element(), element))
                    .map(elements -> many.distinct() ? new LinkedHashSet<>(elements) : elements);
        }
        if (type instanceof ValueType.Named) {
            return simpler(new ArrayList<>(((Map<?, ?>) value).entrySet()), entry -> Stream.empty())
                    .map(ShrinkableRecord::named);
        }
        if (type instanceof ValueType.Constant constant) {
            List<Object> constants = constants(constant);
            return constants.subList(0, constants.indexOf(value)).stream();
        }
        return type instanceof ValueType.Scalar scalar ? simpler(scalar, value) : Stream.empty();
    }

    /** Lists with half of the elements, then with one less, then with a simpler one. */
    private static Stream<List<Object>> simpler(List<Object> elements, Function<Object, Stream<Object>> simpler) {
        int size = elements.size();
        Stream<List<Object>> halves =
                size < 4 ? Stream.empty() : Stream.of(elements.subList(0, size / 2), elements.subList(size / 2, size));
        Stream<List<Object>> oneLess = IntStream.range(0, size).mapToObj(i -> {
            List<Object> less = new ArrayList<>(elements);
            less.remove(i);
            return less;
        });
        Stream<List<Object>> oneSimpler = IntStream.range(0, size)
                .boxed()
                .flatMap(i -> simpler.apply(elements.get(i)).map(element -> {
                    List<Object> plainer = new ArrayList<>(elements);
                    plainer.set(i, element);
                    return plainer;
                }));
        return Stream.of(halves, oneLess, oneSimpler).flatMap(lists -> lists);
    }

    private static Stream<Object> simpler(ValueType.Scalar type, Object value) {
        return switch (type) {
            case TEXT -> {
                List<Object> characters = new ArrayList<>();
                ((String) value).codePoints().forEach(characters::add);
                yield Stream.concat(
                        Stream.of("x"), simpler(characters, c -> Stream.empty()).map(ShrinkableRecord::text));
            }
            case FLAG -> Stream.of(false);
            case INTEGER -> Stream.of(1, (Integer) value / 2 + 1);
            case DECIMAL -> Stream.of(BigDecimal.ONE);
            case DATE -> {
                LocalDate day = (LocalDate) value;
                long after = ChronoUnit.DAYS.between(RandomRecords.FIRST_DAY, day);
                yield Stream.of(RandomRecords.FIRST_DAY, day.minusDays(after / 2), day.minusDays(1));
            }
            case PERIOD -> PLAIN_PERIODS.subList(0, plainness(value)).stream();
        };
    }

    private static List<Object> constants(ValueType.Constant constant) {
        return Arrays.asList((Object[]) constant.type().getEnumConstants());
    }

    private static int plainness(Object period) {
        int place = PLAIN_PERIODS.indexOf(period);
        return place < 0 ? PLAIN_PERIODS.size() : place;
    }

    private static String text(List<Object> characters) {
        StringBuilder text = new StringBuilder();
        characters.forEach(character -> text.appendCodePoint((Integer) character));
        return text.toString();
    }

    private static Map<Object, Object> named(List<Object> entries) {
        Map<Object, Object> named = new LinkedHashMap<>();
        for (Object entry : entries) {
            named.put(((Map.Entry<?, ?>) entry).getKey(), ((Map.Entry<?, ?>) entry).getValue());
        }
        return named;
    }

    private static long weight(RecordType<?> type, Object record) {
        return type.attributes().stream()
                .filter(attribute -> !attribute.leavesOut(attribute.get(record)))
                .mapToLong(attribute -> 1 + weight(attribute.type(), Objects.requireNonNull(attribute.get(record))))
                .sum();
    }

    private static long weight(ValueType type, Object value) {
        if (type instanceof ValueType.Nested nested) {
            return weight(nested.type().get(), value);
        }
        if (type instanceof ValueType.Many many) {
            return ((Collection<?>) value)
                    .stream()
                            .mapToLong(element -> 1 + weight(many.element(), element))
                            .sum();
        }
        if (type instanceof ValueType.Named) {
            return ((Map<?, ?>) value).size();
        }
        if (type instanceof ValueType.Constant constant) {
            return constants(constant).indexOf(value);
        }
        return type instanceof ValueType.Scalar scalar ? weight(scalar, value) : 1;
    }

    private static long weight(ValueType.Scalar type, Object value) {
        return switch (type) {
            case TEXT -> value.equals("x") ? 0 : 1 + ((String) value).length();
            case FLAG -> (Boolean) value ? 1 : 0;
            case INTEGER -> (Integer) value;
            case DECIMAL -> ((BigDecimal) value).precision();
            case DATE -> Math.abs(ChronoUnit.DAYS.between(RandomRecords.FIRST_DAY, (LocalDate) value));
            case PERIOD -> plainness(value);
        };
    }
}
