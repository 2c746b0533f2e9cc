/**
 * What rules match beside the entities of the model: the day, and the links between an AI system and the records that concern it, and the identifiers by which it is known
 * elsewhere.
 *
 * <p>A record of several systems enters the engine with one link per system, since the engine finds equal references by hash and does not search in sets. A link is
 * derived from one record alone. Start with {@link org.aims4j.rules.facts.ImpactAssessmentOf}.
 */
@NullMarked
package org.aims4j.rules.facts;

import org.jspecify.annotations.NullMarked;
