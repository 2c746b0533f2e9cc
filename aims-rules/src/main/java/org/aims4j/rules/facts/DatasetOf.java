package org.aims4j.rules.facts;

import java.util.List;
import org.aims4j.model.Ref;
import org.aims4j.model.system.AISystem;
import org.aims4j.model.system.Dataset;

/**
 * An AI system is developed or run with a dataset; one may serve several.
 *
 * @param system the system
 * @param dataset the dataset
 */
public record DatasetOf(Ref<AISystem> system, Dataset dataset) implements Link {
    @Override
    public List<Ref<?>> ends() {
        return List.of(system, dataset.ref());
    }
}
