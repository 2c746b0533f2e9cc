package org.aims4j.model.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.aims4j.model.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is on record of data (A.4.3). */
class DatasetDocumentationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);

    private static Dataset.Builder dataset() {
        return Dataset.builder().id("data-1").name("Images").date(DAY);
    }

    private static Dataset described(String category, String knownBias) {
        return dataset()
                .addUses(Dataset.Use.TEST)
                .category(category)
                .updatedOn(DAY)
                .labelled(false)
                .retention(Period.ofYears(2))
                .knownBias(knownBias)
                .acquisition(Acquisition.builder().date(DAY).build())
                .build();
    }

    @ParameterizedTest
    @EnumSource(Progress.class)
    void documentation_is_unfinished_unless_it_is_completed(Progress progress) {
        Dataset dataset = dataset().documentation(progress).build();

        assertThat(dataset.documented()).isEqualTo(progress == Progress.COMPLETED);
        assertThat(dataset.documentationUnfinished()).isEqualTo(progress != Progress.COMPLETED);
    }

    @Test
    void documentation_that_is_not_on_record_is_neither_completed_nor_unfinished() {
        assertThat(dataset().build().documented()).isFalse();
        assertThat(dataset().build().documentationUnfinished()).isFalse();
    }

    @Test
    void nothing_is_missing_of_data_described_in_full() {
        assertThat(described("Images", "None found").undescribed()).isEmpty();
    }

    @Test
    void all_that_is_blank_is_missing_in_order() {
        assertThat(dataset().category(" ").knownBias(" ").build().undescribed())
                .containsExactly(
                        "uses", "category", "updated on", "labelled", "retention", "known bias", "acquisition");
    }

    @Test
    void one_blank_attribute_is_missing_alone() {
        assertThat(described("Images", " ").undescribed()).containsExactly("known bias");
        assertThat(described(" ", "None found").undescribed()).containsExactly("category");
    }
}
