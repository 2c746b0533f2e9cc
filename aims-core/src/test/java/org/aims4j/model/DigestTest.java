package org.aims4j.model;

import static org.aims4j.testkit.Fixtures.LONG_AGO;
import static org.aims4j.testkit.Fixtures.anAISystem;
import static org.aims4j.testkit.Records.managementSystem;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.aims4j.model.schema.Attribute;
import org.aims4j.model.schema.RecordType;
import org.aims4j.standard.LifecycleStage;
import org.aims4j.standard.OrganizationRole;
import org.aims4j.testkit.AimsDomain;
import org.aims4j.testkit.ArbitraryRecords;
import org.aims4j.testkit.Fixtures.AnAISystem;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class DigestTest {
    private static final RecordType<ManagementSystem> WHOLE = RecordType.of(ManagementSystem.class);

    private static String digestOf(Entity... records) {
        return managementSystem(records).digest();
    }

    private static String digestOf(AnAISystem system) {
        return digestOf(system.build());
    }

    @Test
    void it_is_the_same_for_ever() {
        assertThat(digestOf(anAISystem("ocr").inOperation()))
                .isEqualTo("sha256:693d8254e8482aa2b284bad99317c93b9d79b96c50db627b8a6d6864c4345640");
    }

    @Test
    void it_is_64_hexadecimal_digits_of_sha256() {
        assertThat(digestOf()).matches("sha256:[0-9a-f]{64}");
    }

    @Test
    void it_is_made_once() {
        ManagementSystem aims = managementSystem();

        assertThat(aims.digest()).isSameAs(aims.digest());
    }

    @Property
    @Domain(AimsDomain.class)
    @Domain(DomainContext.Global.class)
    void the_order_of_lists_of_records_is_not_in_it(@ForAll ManagementSystem aims, @ForAll Random random) {
        Object[] values = WHOLE.values(aims);
        for (Attribute attribute : WHOLE.attributes()) {
            if (values[attribute.index()] instanceof List<?> records) {
                List<?> shuffled = new ArrayList<>(records);
                Collections.shuffle(shuffled, random);
                values[attribute.index()] = shuffled;
            }
        }

        assertThat(WHOLE.build(values).digest()).isEqualTo(aims.digest());
    }

    @Property
    @Domain(AimsDomain.class)
    @Domain(DomainContext.Global.class)
    void any_change_of_any_record_is_in_it(@ForAll ManagementSystem aims, @ForAll Random random) {
        List<Attribute> lists = WHOLE.attributes().stream()
                .filter(attribute -> attribute.get(aims) instanceof List<?> many && !many.isEmpty())
                .toList();
        Assume.that(!lists.isEmpty());
        Attribute list = lists.get(random.nextInt(lists.size()));
        List<Object> records = new ArrayList<>((List<?>) list.get(aims));
        int place = random.nextInt(records.size());
        List<Object> simpler = ArbitraryRecords.simpler(records.get(place)).toList();
        Assume.that(!simpler.isEmpty());
        records.set(place, simpler.get(random.nextInt(simpler.size())));
        Object[] values = WHOLE.values(aims);
        values[list.index()] = records;

        assertThat(built(values).digest()).isNotEqualTo(aims.digest());
    }

    private static ManagementSystem built(Object[] values) {
        try {
            return WHOLE.build(values);
        } catch (InvalidModelException e) { // the change took away what others refer to
            throw new TestAbortedException(e.getMessage());
        }
    }

    @Test
    void the_order_of_a_set_is_not_in_it() {
        assertThat(digestOf(anAISystem("ocr").as(OrganizationRole.CUSTOMER, OrganizationRole.PARTNER)))
                .isEqualTo(digestOf(anAISystem("ocr").as(OrganizationRole.PARTNER, OrganizationRole.CUSTOMER)));
    }

    @Test
    void the_order_of_a_map_is_not_in_it() {
        Map<String, String> map = new LinkedHashMap<>(Map.of("register", "1"));
        map.put("inventory", "2");

        assertThat(digestOf(anAISystem("ocr").with("identifiers", map)))
                .isEqualTo(digestOf(anAISystem("ocr").with("identifiers", Map.of("inventory", "2", "register", "1"))));
    }

    @Test
    void the_order_of_events_is_in_it() {
        assertThat(digestOf(anAISystem("ocr")
                        .at(LifecycleStage.DEPLOYMENT, LONG_AGO)
                        .at(LifecycleStage.RETIREMENT, LONG_AGO)))
                .isNotEqualTo(digestOf(anAISystem("ocr")
                        .at(LifecycleStage.RETIREMENT, LONG_AGO)
                        .at(LifecycleStage.DEPLOYMENT, LONG_AGO)));
    }

    @Test
    void an_attribute_with_its_default_is_not_in_it() {
        assertThat(digestOf(anAISystem("ocr").with("inScope", true))).isEqualTo(digestOf(anAISystem("ocr")));
    }

    @Test
    void a_text_that_looks_like_two_is_not_two() {
        assertThat(digestOf(anAISystem("ocr").with("jurisdictions", Set.of("DK2:FR"))))
                .isNotEqualTo(digestOf(anAISystem("ocr").with("jurisdictions", Set.of("DK", "FR"))));
    }

    @Test
    void keys_and_values_of_a_map_do_not_run_together() {
        assertThat(digestOf(anAISystem("ocr").with("identifiers", Map.of("ab", "c"))))
                .isNotEqualTo(digestOf(anAISystem("ocr").with("identifiers", Map.of("a", "bc"))));
    }
}
