package org.aims4j.rules.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.aims4j.jackson.AimsJson;
import org.aims4j.jackson.Format;
import org.aims4j.model.ManagementSystem;
import org.aims4j.rules.CertificationCycle;
import org.aims4j.rules.ConformityEvaluator;
import org.aims4j.rules.RuleSet;
import org.aims4j.rules.internal.StandardRules;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The fully conforming sample, and what becomes of it when something in it is changed. */
final class Sample {
    /** The day as of which it conforms. */
    static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    /** The rule sets whose rules have cases. */
    static final List<RuleSet> RULE_SETS = List.of(new StandardRules(), new CertificationCycle());

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final JsonMapper JSON = new JsonMapper();
    private static final Object CONFORMING = yaml("/samples/conforming.yaml");
    private static final Set<String> DOTTED_IDS = Edit.dottedIds(CONFORMING);

    /** What was asked for last, by the changes: neighbouring cases often change the same. */
    private static final Map<List<Map<String, Object>>, ManagementSystem> LAST =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<List<Map<String, Object>>, ManagementSystem> eldest) {
                    return size() > 100;
                }
            });

    private Sample() {}

    /** A new evaluator with the rules that have cases. */
    static ConformityEvaluator evaluator() {
        return ConformityEvaluator.with(new CertificationCycle());
    }

    /** The sample with these changes. */
    static ManagementSystem with(List<Map<String, Object>> changes) {
        return LAST.computeIfAbsent(changes, Sample::changed);
    }

    private static ManagementSystem changed(List<Map<String, Object>> changes) {
        Map<String, Object> document = Edit.mapOf(Edit.copyOf(CONFORMING));
        new Edit(document, DOTTED_IDS).apply(changes);
        return AimsJson.strict().read(JSON.writeValueAsBytes(document), "sample", Format.JSON);
    }

    /** A file of the class path. */
    static Object yaml(String name) {
        try (InputStream in = Objects.requireNonNull(Sample.class.getResourceAsStream(name), name)) {
            return YAML.readValue(in, Object.class);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
