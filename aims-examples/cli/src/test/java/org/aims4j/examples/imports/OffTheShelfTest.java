package org.aims4j.examples.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aims4j.model.party.Supplier;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.ImpactClass;
import org.aims4j.model.system.Origin;
import org.aims4j.standard.LifecycleStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OffTheShelfTest {
    private static final String HEADER =
            "Agency,AI Use Case,Agency Use (Y/N)?,Name of Commercial Product or Service Used,Estimated # of Licenses/Users\n";

    @Test
    void a_product_in_use_is_a_bought_system_in_operation_of_no_recorded_class() {
        assertThat(systems("Agency of Basic Care,Sorting letters,Y,SortIt,1-100"))
                .singleElement()
                .satisfies(system -> {
                    assertThat(system.name()).isEqualTo("Sorting letters");
                    assertThat(system.id())
                            .isEqualTo(
                                    "agency-of-basic-care-" + Ids.hash("Agency of Basic Care", "", "Sorting letters"));
                    assertThat(system.organizationalUnit()).contains("Agency of Basic Care");
                    assertThat(system.origin()).contains(Origin.BOUGHT);
                    assertThat(system.impactClass()).isEqualTo(ImpactClass.UNCLASSIFIED);
                    assertThat(system.stage()).contains(LifecycleStage.OPERATION_MONITORING);
                    assertThat(system.lifecycle()).noneMatch(event -> event.dateStated());
                });
    }

    @Test
    void the_product_names_the_supplier() {
        assertThat(suppliers("A,Sorting,Y,SortIt,")).map(Supplier::label).containsExactly("SortIt");
    }

    @Test
    void without_a_product_the_supplier_is_not_identified() {
        assertThat(suppliers("A,Sorting,Y,N/A,")).map(Supplier::identified).containsExactly(false);
    }

    @Test
    void what_is_not_used_is_no_system() {
        assertThat(systems("A,Sorting,N,SortIt,\nA,Filing,,SortIt,")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"y, 1", "Yes, 1", "YES., 1", "TRUE, 1", "n, 0", "no, 0", "False, 0"})
    void whether_it_is_used_is_read_in_any_spelling(String used, int systems) {
        Import imported = Inventories.readProducts(HEADER + "A,Sorting," + used + ",SortIt,\n");
        assertThat(imported.aims().aiSystems()).hasSize(systems);
        assertThat(imported.warnings()).isEmpty();
    }

    @Test
    void a_row_that_does_not_say_is_left_out_with_a_warning() {
        Import imported = Inventories.readProducts(HEADER + "A,Sorting,N,SortIt,\nA,Filing,,SortIt,\n");
        assertThat(imported.warnings())
                .map(SourceProblem::toString)
                .containsExactly("products.csv:3:3: Agency Use (Y/N)?: is blank; the row is left out");
    }

    @Test
    void an_unknown_answer_is_no_system_with_a_warning() {
        Import imported = Inventories.readProducts(HEADER + "A,Sorting,Maybe,SortIt,\n");
        assertThat(imported.aims().aiSystems()).isEmpty();
        assertThat(imported.warnings())
                .map(SourceProblem::toString)
                .containsExactly(
                        "products.csv:2:3: Agency Use (Y/N)?: \"Maybe\" is not in the code list of the column; the row is left out");
    }

    private static List<AISystem> systems(String rows) {
        return Inventories.readProducts(HEADER + rows + "\n").aims().aiSystems();
    }

    private static List<Supplier> suppliers(String rows) {
        return Inventories.readProducts(HEADER + rows + "\n").aims().suppliers();
    }
}
