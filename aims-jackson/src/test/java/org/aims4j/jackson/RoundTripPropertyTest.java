package org.aims4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.aims4j.model.ManagementSystem;
import org.aims4j.testkit.AimsDomain;

/** Any management system comes back from its document, and its document from it. */
@Domain(AimsDomain.class)
class RoundTripPropertyTest {
    @Property
    void through_json(@ForAll ManagementSystem aims) {
        comesBack(aims, Format.JSON);
    }

    @Property
    void through_yaml(@ForAll ManagementSystem aims) {
        comesBack(aims, Format.YAML);
    }

    private static void comesBack(ManagementSystem aims, Format format) {
        byte[] written = AimsJson.strict().toBytes(aims, format);
        ManagementSystem read = AimsJson.strict().read(written, "aims", format);
        assertThat(read).isEqualTo(aims);
        assertThat(AimsJson.strict().toBytes(read, format)).isEqualTo(written);
    }
}
