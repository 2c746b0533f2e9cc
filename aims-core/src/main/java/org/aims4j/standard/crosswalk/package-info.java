/**
 * What the elements of ISO/IEC 42001:2023 have to do with other frameworks, such as ISO/IEC 27001, the NIST AI RMF or
 * the EU AI Act. Start at {@link org.aims4j.standard.crosswalk.Crosswalk}.
 */
@NullMarked
package org.aims4j.standard.crosswalk;

import org.jspecify.annotations.NullMarked;
