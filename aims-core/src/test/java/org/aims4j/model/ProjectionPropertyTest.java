package org.aims4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.aims4j.model.schema.Attribute;
import org.aims4j.model.schema.RecordType;
import org.aims4j.testkit.AimsDomain;

/** What holds of the projection of any management system to any day. */
@Domain(AimsDomain.class)
class ProjectionPropertyTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2028, 12, 31);

    /** A management system that exists is valid: building the projection is the proof. */
    @Property
    void a_projection_is_valid(@ForAll ManagementSystem aims, @ForAll LocalDate day) {
        assertThat(aims.asOf(day).organization().id())
                .isEqualTo(aims.organization().id());
    }

    @Property
    void two_projections_are_the_one_to_the_earlier_day(
            @ForAll ManagementSystem aims, @ForAll LocalDate first, @ForAll LocalDate second) {
        assertThat(aims.asOf(first).asOf(second)).isEqualTo(aims.asOf(first.isBefore(second) ? first : second));
    }

    @Property
    void a_projection_is_its_own_projection(@ForAll ManagementSystem aims, @ForAll LocalDate day) {
        ManagementSystem projected = aims.asOf(day);

        assertThat(projected.asOf(day)).isSameAs(projected);
    }

    @Property
    void where_nothing_is_later_nothing_changes(@ForAll ManagementSystem aims) {
        assertThat(aims.asOf(LAST_DAY)).isSameAs(aims);
    }

    @Property
    void nothing_of_later_is_left(@ForAll ManagementSystem aims, @ForAll LocalDate day) {
        List<String> later = new ArrayList<>();
        collectLater(aims.asOf(day), Optional.empty(), "", day, later);

        assertThat(later).isEmpty();
    }

    private static void collectLater(
            Object value, Optional<Attribute> attribute, String place, LocalDate day, List<String> later) {
        if (value instanceof LocalDate date) {
            Day.Meaning meaning =
                    attribute.orElseThrow().annotation(Day.class).orElseThrow().value();
            if (meaning != Day.Meaning.LIMIT && date.isAfter(day)) {
                later.add(place + " " + date);
            }
        } else if (value instanceof Collection<?> many) {
            many.forEach(element -> collectLater(element, attribute, place, day, later));
        } else if (value instanceof Map<?, ?> named) {
            named.values().forEach(element -> collectLater(element, attribute, place, day, later));
        } else if (RecordType.isRecordType(value.getClass()) && !(value instanceof Ref) && !(value instanceof Waiver)) {
            for (Attribute part : RecordType.of(value.getClass()).attributes()) {
                Object held = part.get(value);
                if (held != null) {
                    collectLater(held, Optional.of(part), place + "/" + part.name(), day, later);
                }
            }
        }
    }

    @Property
    void what_is_there_on_a_day_is_there_on_later_days(
            @ForAll ManagementSystem aims, @ForAll LocalDate first, @ForAll LocalDate second) {
        LocalDate earlier = first.isBefore(second) ? first : second;
        LocalDate later = first.isBefore(second) ? second : first;

        assertThat(ids(aims.asOf(later))).containsAll(ids(aims.asOf(earlier)));
    }

    private static List<String> ids(ManagementSystem aims) {
        return StreamSupport.stream(aims.index().all().spliterator(), false)
                .map(Entity::id)
                .toList();
    }

    @Property
    void plans_and_limits_of_what_is_there_are_kept(@ForAll ManagementSystem aims, @ForAll LocalDate day) {
        for (Entity entity : aims.asOf(day).index().all()) {
            Entity whole = aims.find(entity.id()).orElseThrow();
            for (Attribute attribute : RecordType.of(entity.getClass()).attributes()) {
                if (attribute
                        .annotation(Day.class)
                        .filter(d -> d.value() == Day.Meaning.LIMIT)
                        .isPresent()) {
                    assertThat(attribute.get(entity)).isEqualTo(attribute.get(whole));
                }
            }
        }
    }
}
