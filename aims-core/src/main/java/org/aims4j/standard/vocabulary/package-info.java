/**
 * Words: the closed lists that an AI management system is described with ({@link
 * org.aims4j.standard.vocabulary.Terms}), and the words that people use and what they lead to in the standard ({@link
 * org.aims4j.standard.vocabulary.Vocabulary}).
 */
@NullMarked
package org.aims4j.standard.vocabulary;

import org.jspecify.annotations.NullMarked;
