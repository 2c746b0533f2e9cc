package org.aims4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.jqwik.api.Shrinkable;
import org.aims4j.model.Entity;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.organization.Organization;
import org.aims4j.model.schema.Attribute;
import org.aims4j.model.schema.RecordType;
import org.aims4j.model.schema.RecordTypes;
import org.aims4j.model.support.Person;
import org.aims4j.model.system.AISystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArbitraryRecordsTest {
    static Stream<RecordType<?>> types() {
        return StreamSupport.stream(RecordTypes.all().spliterator(), false)
                .filter(type -> type.javaType() != ManagementSystem.class);
    }

    private static Stream<ManagementSystem> managementSystems(int count, int size) {
        Random random = new Random(1);
        return IntStream.range(0, count).mapToObj(i -> RandomRecords.managementSystem(random, size));
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_attribute_of_every_type_gets_values(RecordType<?> type) {
        Random random = new Random(1);
        Set<String> given = new TreeSet<>();
        for (int i = 0; i < 200; i++) {
            Object record = RandomRecords.record(type, random);
            type.attributes().stream()
                    .filter(attribute -> !attribute.leavesOut(attribute.get(record)))
                    .map(Attribute::name)
                    .forEach(given::add);
        }

        assertThat(type.attributes()).extracting(Attribute::name).containsExactlyInAnyOrderElementsOf(given);
    }

    @Test
    void the_same_random_numbers_make_the_same_management_system() {
        assertThat(RandomRecords.managementSystem(new Random(7), 40))
                .isEqualTo(RandomRecords.managementSystem(new Random(7), 40));
    }

    @Test
    void management_systems_hold_records_of_every_type() {
        Set<String> types = new TreeSet<>();
        managementSystems(200, 50)
                .forEach(aims -> aims.index()
                        .all()
                        .forEach(entity ->
                                types.add(RecordType.of(entity.getClass()).name())));

        assertThat(types)
                .containsExactlyInAnyOrderElementsOf(
                        types().filter(type -> Entity.class.isAssignableFrom(type.javaType()))
                                .map(RecordType::name)
                                .toList());
    }

    @Test
    void a_management_system_of_size_0_holds_the_organization() {
        assertThat(managementSystems(20, 0))
                .allSatisfy(aims -> assertThat(aims.aiSystems()).isEmpty());
    }

    @Test
    void shrinking_leaves_what_falsifies_and_nothing_else() {
        Predicate<ManagementSystem> falsifies = aims -> aims.aiSystems().stream()
                .anyMatch(system -> system.owner().isPresent() && system.name().contains("\ufeff"));
        ManagementSystem falsified =
                managementSystems(1000, 50).filter(falsifies).findFirst().orElseThrow();

        ManagementSystem shrunk = shrunk(falsified, falsifies);

        assertThat(shrunk)
                .isEqualTo(Records.managementSystem(
                        Organization.builder()
                                .id(falsified.organization().id())
                                .name("x")
                                .build(),
                        Person.builder()
                                .id(shrunk.people().get(0).id())
                                .from(RandomRecords.FIRST_DAY)
                                .build(),
                        AISystem.builder()
                                .id(shrunk.aiSystems().get(0).id())
                                .name("\ufeff")
                                .owner(shrunk.people().get(0).ref())
                                .build()));
    }

    private static ManagementSystem shrunk(ManagementSystem aims, Predicate<ManagementSystem> falsifies) {
        Shrinkable<ManagementSystem> best = new ShrinkableRecord<>(RecordType.of(ManagementSystem.class), aims);
        for (Optional<Shrinkable<ManagementSystem>> next = Optional.of(best); next.isPresent(); ) {
            best = next.get();
            next = best.shrink()
                    .filter(simpler -> falsifies.test(simpler.value()))
                    .findFirst();
        }
        return best.value();
    }
}
