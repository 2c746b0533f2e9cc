/**
 * Records for tests: a few by hand, any at random, or very many.
 *
 * <ol>
 *   <li>{@link org.aims4j.testkit.Fixtures}: records in the words of a test, {@code anAISystem("ocr").inOperation().of(HIGH)}; {@link org.aims4j.testkit.Records} makes a
 *       management system of them. For tests of one behaviour.
 *   <li>{@link org.aims4j.testkit.AimsDomain}: arbitrary records of every type and whole valid management systems as parameters of jqwik properties; {@link
 *       org.aims4j.testkit.ArbitraryRecords} where a test needs them by hand. What falsifies a property is made simpler by taking away records, attributes and
 *       letters. For what must hold of all records.
 *   <li>{@link org.aims4j.testkit.Generator}: realistic management systems of 1 to 100,000 AI systems from a seed, the same on every JVM. For benchmarks and tests of size.
 * </ol>
 *
 * <p>Arbitrary records come from the description of the types alone: a new type of record needs nothing here. The profile {@code deep} tries a hundred times
 * as many; a test that makes its cases by itself asks {@link org.aims4j.testkit.Tries} how many.
 */
@NullMarked
package org.aims4j.testkit;

import org.jspecify.annotations.NullMarked;
