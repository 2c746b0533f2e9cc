package org.aims4j.examples.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.ImpactClass;
import org.junit.jupiter.api.Test;

/** The inventories of 2024 and 2025 in the repository side by side, by agency and name, against counts that were made without this library. */
class YearsTest {
    private static final Map<String, List<AISystem>> OF_2024 =
            byName(Inventories2024.inRepository(LocalDate.of(2024, 12, 16)));
    private static final Map<String, List<AISystem>> OF_2025 = byName(Inventories.useCases());

    @Test
    void use_cases_of_both_years_are_683() {
        assertThat(OF_2024.keySet()).filteredOn(OF_2025::containsKey).hasSize(683);
    }

    @Test
    void use_cases_that_affected_rights_or_safety_in_use_in_2024_are_159() {
        assertThat(highInUse()).hasSize(159);
    }

    @Test
    void of_these_56_are_absent_in_2025() {
        assertThat(highInUse()).filteredOn(name -> !OF_2025.containsKey(name)).hasSize(56);
    }

    @Test
    void of_these_15_are_there_in_2025_and_nowhere_high_impact() {
        assertThat(highInUse())
                .filteredOn(OF_2025::containsKey)
                .filteredOn(name -> OF_2025.getOrDefault(name, List.of()).stream()
                        .noneMatch(system -> system.impactClass() == ImpactClass.HIGH))
                .hasSize(15);
    }

    @Test
    void of_these_21_are_retired_in_every_record_of_2025() {
        assertThat(highInUse())
                .filteredOn(OF_2025::containsKey)
                .filteredOn(
                        name -> OF_2025.getOrDefault(name, List.of()).stream().allMatch(AISystem::retired))
                .hasSize(21);
    }

    private static Set<String> highInUse() {
        return OF_2024.entrySet().stream()
                .filter(named -> named.getValue().stream()
                        .anyMatch(system -> system.inUse() && system.impactClass() == ImpactClass.HIGH))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, List<AISystem>> byName(Import imported) {
        return imported.aims().aiSystems().stream()
                .collect(Collectors.groupingBy(system -> system.id().replaceFirst("-.*", "") + " "
                        + system.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "")));
    }
}
