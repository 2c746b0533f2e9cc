/**
 * How the catalogue reads its resources, with the JDK alone: tables for structure, bundles for texts.
 *
 * <p>Not part of the public API: only {@code org.aims4j.standard} and the packages below it use it.
 */
@NullMarked
package org.aims4j.standard.internal;

import org.jspecify.annotations.NullMarked;
