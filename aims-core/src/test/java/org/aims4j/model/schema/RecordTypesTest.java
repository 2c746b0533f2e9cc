package org.aims4j.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.aims4j.model.Assessment;
import org.aims4j.model.Dated;
import org.aims4j.model.Entity;
import org.aims4j.model.ManagementSystem;
import org.aims4j.model.ModelRecord;
import org.aims4j.model.Ref;
import org.aims4j.model.performance.Proceeding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordTypesTest {
    private static final List<Class<?>> NOT_TYPES_THEMSELVES =
            List.of(ModelRecord.class, Entity.class, Dated.class, Assessment.class, Proceeding.class);

    private static List<String> listed() {
        return StreamSupport.stream(RecordTypes.all().spliterator(), false)
                .map(RecordType::name)
                .toList();
    }

    @Test
    void every_record_of_the_model_is_listed() throws IOException, URISyntaxException {
        Path classes = Path.of(ModelRecord.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<String> written;
        try (Stream<Path> files = Files.walk(classes.resolve("org/aims4j/model"))) {
            written = files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name -> loaded(name.replace(".class", "").replace(File.separatorChar, '.')))
                    .filter(type -> type.isInterface() && ModelRecord.class.isAssignableFrom(type))
                    .filter(type -> !NOT_TYPES_THEMSELVES.contains(type))
                    .map(Class::getSimpleName)
                    .toList();
        }

        assertThat(listed()).containsAll(written).hasSizeGreaterThan(90);
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, ModelRecord.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void the_java_records_inside_records_are_listed() {
        assertThat(listed()).contains("Approval", "Deferral", "RiskEffect", "ReviewConclusion");
    }

    @Test
    void a_reference_is_no_record() {
        assertThat(listed()).doesNotContain(Ref.class.getSimpleName());
    }

    @Test
    void each_is_listed_once() {
        assertThat(listed()).doesNotHaveDuplicates();
    }

    @Test
    void the_whole_comes_before_its_parts() {
        assertThat(listed()).startsWith("ManagementSystem", "Organization", "ClimateDetermination");
    }

    @Test
    void a_type_is_found_by_name() {
        assertThat((Object) RecordTypes.find("ManagementSystem").orElseThrow())
                .isSameAs(RecordType.of(ManagementSystem.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ref", "aiSystems", "", "org.aims4j.model.ManagementSystem"})
    void other_names_are_not_found(String name) {
        assertThat(RecordTypes.find(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Supplier.agreement", "ManagementSystem.aiSystems", "Approval.by"})
    void type_and_attribute_name_an_attribute(String name) {
        assertThat(RecordTypes.isAttribute(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Supplier",
                "Supplier.",
                ".agreement",
                "Supplier.salary",
                "Vendor.agreement",
                "",
                "Supplier.agreement.date"
            })
    void other_names_name_none(String name) {
        assertThat(RecordTypes.isAttribute(name)).isFalse();
    }
}
