/**
 * Facts about the certification of an AI management system: how findings are graded, when audits fall due, what auditors
 * often find. They come from ISO/IEC 17021-1 and from practice; ISO/IEC 42001 itself is silent on certification. Start at
 * {@link org.aims4j.standard.certification.CertificationFacts}.
 */
@NullMarked
package org.aims4j.standard.certification;

import org.jspecify.annotations.NullMarked;
