package org.aims4j.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.aims4j.conformity.Finding;
import org.aims4j.model.Entity;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.schema.Attribute;
import org.aims4j.model.schema.RecordType;
import org.aims4j.model.schema.RecordVisitor;
import org.aims4j.rules.ConformityEvaluator;

/** What is put on record can be found wanting itself, but nothing else is missing on account of it. */
class EvidencePropertiesTest {
    private static final ConformityEvaluator EVALUATOR = ConformityEvaluator.standard();
    private static final RecordType<ManagementSystem> WHOLE = RecordType.of(ManagementSystem.class);
    private static final ManagementSystem SAMPLE = Sample.with(List.of());

    @Property(tries = 80)
    void a_record_more_never_makes_another_one_miss_something(@ForAll long seed) {
        Random random = new Random(seed);
        ManagementSystem with = SAMPLE;
        for (int round = random.nextInt(4); round > 0; round--) {
            double share = random.nextDouble();
            with = without(
                    with,
                    removable(with).stream()
                            .filter(record -> random.nextDouble() < share)
                            .collect(Collectors.toSet()));
        }
        List<Entity> removable = removable(with);
        Entity record = removable.get(random.nextInt(removable.size()));
        Set<String> more = found(with, record, EvidencePropertiesTest::isMissing);
        more.removeAll(found(without(with, Set.of(record)), record, finding -> true));
        assertThat(more)
                .as("%s %s", record.getClass().getSimpleName(), record.id())
                .isEmpty();
    }

    /** A document calls for rules of its kind: these are missing on account of it, and rightly. */
    private static boolean isMissing(Finding finding) {
        return finding.ruleId().endsWith("-missing") && !finding.ruleId().endsWith("-rule-missing");
    }

    /** Of which item something is found, by record, of any record but this one and what it holds. The rules of an item may tell it in another way: that all is missing, or what is left. */
    private static Set<String> found(ManagementSystem aims, Entity but, Predicate<Finding> kind) {
        Set<String> own = ids(but);
        return EVALUATOR.evaluate(aims, Sample.DAY).findings().stream()
                .filter(kind)
                .filter(finding -> !own.contains(finding.subject().id()))
                .map(finding -> finding.requirement() + " " + finding.subject().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The records of lists to which no other record refers. */
    private static List<Entity> removable(ManagementSystem aims) {
        List<Entity> removable = new ArrayList<>();
        for (Attribute attribute : WHOLE.attributes()) {
            if (attribute.get(aims) instanceof Collection<?> records) {
                for (Object record : records) {
                    if (record instanceof Entity entity && isReferredToByNone(aims, entity)) {
                        removable.add(entity);
                    }
                }
            }
        }
        return removable;
    }

    private static boolean isReferredToByNone(ManagementSystem aims, Entity entity) {
        Set<String> own = ids(entity);
        return own.stream()
                .flatMap(id ->
                        aims
                                .index()
                                .referringTo(aims.index().find(id).orElseThrow().ref(), Entity.class)
                                .stream())
                .allMatch(other -> own.contains(other.id()));
    }

    private static Set<String> ids(Entity entity) {
        Set<String> ids = new HashSet<>(Set.of(entity.id()));
        RecordVisitor.entities(entity, held -> ids.add(held.id()));
        return ids;
    }

    private static ManagementSystem without(ManagementSystem aims, Set<Entity> removed) {
        Object[] values = WHOLE.values(aims);
        for (Attribute attribute : WHOLE.attributes()) {
            if (values[attribute.index()] instanceof Collection<?> records
                    && records.stream().anyMatch(removed::contains)) {
                values[attribute.index()] = records.stream()
                        .filter(record -> !removed.contains(record))
                        .toList();
            }
        }
        return WHOLE.build(values);
    }
}
