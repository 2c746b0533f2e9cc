package org.aims4j.model;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * An immutable set that keeps its order. Serves the set attributes with a default that is not empty: the builder does not copy those, so the record does.
 *
 * @param <E> type of the elements
 */
public final class FrozenSet<E> extends AbstractSet<E> {
    private final Set<E> elements;

    private FrozenSet(Collection<E> elements) {
        this.elements = Collections.unmodifiableSet(new LinkedHashSet<>(elements));
    }

    /** A set of these elements, in their order. */
    public static <E> FrozenSet<E> copyOf(Collection<E> elements) {
        return elements instanceof FrozenSet<E> frozen ? frozen : new FrozenSet<>(elements);
    }

    /** All constants of an enum, in their order. */
    public static <E extends Enum<E>> FrozenSet<E> allOf(Class<E> type) {
        return new FrozenSet<>(Arrays.asList(type.getEnumConstants()));
    }

    @Override
    public Iterator<E> iterator() {
        return elements.iterator();
    }

    @Override
    public int size() {
        return elements.size();
    }

    @Override
    public boolean contains(Object element) {
        return elements.contains(element);
    }
}
