/**
 * What the project uses inside, with the JDK alone: how the catalogue reads its resources (tables for structure, bundles for texts), near names, the hash.
 *
 * <p>Not part of the public API: it may change with any release.
 */
@NullMarked
package org.aims4j.standard.internal;

import org.jspecify.annotations.NullMarked;
