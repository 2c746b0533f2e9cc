/** The code of the README, compiled and run. */
@NullMarked
package org.aims4j.examples;

import org.jspecify.annotations.NullMarked;
