package org.aims4j.rules.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Changes the tree of a document: maps, lists, and what stands in them.
 *
 * <p>A change is a map with one entry:
 *
 * <ul>
 *   <li>{@code remove: PATH}: away with it; a record that goes takes the references to it along
 *   <li>{@code set: {PATH: value, …}}: in place of what is there, if anything
 *   <li>{@code add: {PATH: value, …}}: one more element of a list
 *   <li>{@code copy: {PATH: {attribute: value, …}}}: one more element, a copy of that one with these attributes set; {@code id} among them
 * </ul>
 *
 * <p>A path starts with the id of a record, wherever it stands, or with an attribute of the management system, and goes on by attributes: {@code sys-triage.lifecycle}. In a list, {@code [attribute=value]}
 * picks the elements with that value, {@code [2]} and {@code [-1]} one by its place, {@code [*]} all. A path that leads nowhere is an error; only the last attribute of {@code set} and {@code add} need not be there.
 */
final class Edit {
    /** An attribute, or what stands in brackets. */
    private static final Pattern STEP = Pattern.compile("\\[[^]]*]|[^.\\[]+");

    private final Map<String, Object> document;

    /** Ids that a dot is part of, of records that are or were there. */
    private final Set<String> dotted;

    /**
     * @param dotted {@link #dottedIds} of the document
     */
    Edit(Map<String, Object> document, Set<String> dotted) {
        this.document = document;
        this.dotted = new HashSet<>(dotted);
    }

    /** A place that can be changed. */
    private interface Place {
        Optional<Object> get();

        void set(Object value);

        void remove();
    }

    /** Applies one change after the other. */
    void apply(List<Map<String, Object>> changes) {
        for (Map<String, Object> change : changes) {
            collectDottedIds(change, dotted);
            change.forEach(this::apply);
        }
    }

    private void apply(String verb, Object arguments) {
        if (verb.equals("remove")) {
            List<?> paths = arguments instanceof List<?> several ? several : List.of(arguments);
            paths.forEach(path -> remove(path.toString()));
            return;
        }
        mapOf(arguments).forEach((path, value) -> {
            switch (verb) {
                case "set" -> places(path, false).forEach(place -> place.set(copyOf(value)));
                case "add" -> places(path, false).forEach(place -> add(place, copyOf(value)));
                case "copy" -> places(path, true).forEach(place -> copy(place, path, mapOf(value)));
                default -> throw new IllegalArgumentException("No change is called " + verb);
            }
        });
    }

    private void remove(String path) {
        List<Place> places = places(path, true);
        List<String> ids = new ArrayList<>();
        for (Place place : places) {
            if (place.get().orElseThrow() instanceof Map<?, ?> map && map.get("id") instanceof String id) {
                ids.add(id);
            }
        }
        for (int i = places.size() - 1; i >= 0; i--) { // from the end, for the places before stay what they are
            places.get(i).remove();
        }
        ids.forEach(id -> forget(document, id));
    }

    /** Takes the references to a record out. */
    private static void forget(Object node, String id) {
        if (node instanceof Map<?, ?> map) {
            map.entrySet().removeIf(entry -> !entry.getKey().equals("id") && id.equals(entry.getValue()));
            map.values().forEach(value -> forget(value, id));
        } else if (node instanceof List<?> list) {
            list.removeIf(id::equals);
            list.forEach(value -> forget(value, id));
        }
    }

    private static void add(Place place, Object value) {
        if (place.get().isEmpty()) {
            place.set(new ArrayList<>());
        }
        listOf(place.get().orElseThrow()).add(value);
    }

    private void copy(Place place, String path, Map<String, Object> attributes) {
        Map<String, Object> copy = mapOf(copyOf(place.get().orElseThrow()));
        attributes.forEach((name, value) -> copy.put(name, copyOf(value)));
        List<Object> siblings = holder(document, place.get().orElseThrow())
                .orElseThrow(() -> new IllegalArgumentException(path + " is no element of a list"));
        siblings.add(copy);
    }

    /** The list that holds an element. */
    private static Optional<List<Object>> holder(Object node, Object element) {
        if (node instanceof List<?> list) {
            if (list.stream().anyMatch(candidate -> candidate == element)) {
                return Optional.of(listOf(list));
            }
            return list.stream()
                    .flatMap(value -> holder(value, element).stream())
                    .findFirst();
        }
        return node instanceof Map<?, ?> map
                ? map.values().stream()
                        .flatMap(value -> holder(value, element).stream())
                        .findFirst()
                : Optional.empty();
    }

    private List<Place> places(String path, boolean there) {
        List<String> steps = stepsOf(path);
        String first = steps.get(0);
        Place start = document.containsKey(first)
                ? inMap(document, first)
                : place(document, first).orElseGet(() -> inMap(document, first));
        List<Place> places = List.of(start);
        for (int i = 1; i < steps.size(); i++) {
            places = next(places, steps.get(i), path);
        }
        if (places.isEmpty()
                || (there && places.stream().anyMatch(place -> place.get().isEmpty()))) {
            throw new IllegalArgumentException(path + " leads nowhere");
        }
        return places;
    }

    private static List<Place> next(List<Place> places, String step, String path) {
        List<Place> next = new ArrayList<>();
        for (Place place : places) {
            Object value = place.get().orElseThrow(() -> new IllegalArgumentException(path + " leads nowhere"));
            if (!step.startsWith("[")) {
                next.add(inMap(mapOf(value), step));
                continue;
            }
            List<Object> list = listOf(value);
            String which = step.substring(1, step.length() - 1);
            for (int i = 0; i < list.size(); i++) {
                if (isMeant(which, list, i)) {
                    next.add(inList(list, i));
                }
            }
        }
        return next;
    }

    private static boolean isMeant(String which, List<Object> list, int place) {
        if (which.equals("*")) {
            return true;
        }
        if (which.matches("-?\\d+")) {
            int wanted = Integer.parseInt(which);
            return place == (wanted < 0 ? list.size() + wanted : wanted);
        }
        int equal = which.indexOf('=');
        if (equal < 0) {
            return which.equals(String.valueOf(list.get(place)));
        }
        Object value = mapOf(list.get(place)).get(which.substring(0, equal));
        return which.substring(equal + 1).equals(String.valueOf(value));
    }

    /** The steps of a path; dots inside of brackets separate nothing, and neither does one inside of an id such as {@code A.2.2}. */
    private List<String> stepsOf(String path) {
        String rest = path;
        List<String> steps = new ArrayList<>();
        Optional<String> control = dotted.stream()
                .filter(id -> path.equals(id) || path.startsWith(id + ".") || path.startsWith(id + "["))
                .max((one, other) -> Integer.compare(one.length(), other.length()));
        if (control.isPresent()) {
            steps.add(control.get());
            rest = path.substring(control.get().length());
        }
        STEP.matcher(rest).results().map(MatchResult::group).forEach(steps::add);
        return steps;
    }

    /** The ids in a tree that a dot is part of, such as {@code A.2.2}. */
    static Set<String> dottedIds(Object node) {
        Set<String> ids = new HashSet<>();
        collectDottedIds(node, ids);
        return ids;
    }

    private static void collectDottedIds(Object node, Set<String> ids) {
        if (node instanceof Map<?, ?> map) {
            if (map.get("id") instanceof String id && id.contains(".")) {
                ids.add(id);
            }
            map.values().forEach(value -> collectDottedIds(value, ids));
        } else if (node instanceof List<?> list) {
            list.forEach(value -> collectDottedIds(value, ids));
        }
    }

    /** The place of the record with an id. */
    private static Optional<Place> place(Object node, String id) {
        if (node instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                if (isRecord(entry.getValue(), id)) {
                    return Optional.of(inMap(mapOf(map), entry.getKey().toString()));
                }
                Optional<Place> inside = place(Objects.requireNonNull(entry.getValue()), id);
                if (inside.isPresent()) {
                    return inside;
                }
            }
        } else if (node instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                if (isRecord(list.get(i), id)) {
                    return Optional.of(inList(listOf(list), i));
                }
                Optional<Place> inside = place(list.get(i), id);
                if (inside.isPresent()) {
                    return inside;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isRecord(Object node, String id) {
        return node instanceof Map<?, ?> map && id.equals(map.get("id"));
    }

    private static Place inMap(Map<String, Object> map, String name) {
        return new Place() {
            @Override
            public Optional<Object> get() {
                return Optional.ofNullable(map.get(name));
            }

            @Override
            public void set(Object value) {
                map.put(name, value);
            }

            @Override
            public void remove() {
                map.remove(name);
            }
        };
    }

    private static Place inList(List<Object> list, int place) {
        return new Place() {
            @Override
            public Optional<Object> get() {
                return Optional.of(list.get(place));
            }

            @Override
            public void set(Object value) {
                list.set(place, value);
            }

            @Override
            public void remove() {
                list.remove(place);
            }
        };
    }

    /** A copy of a tree, which can be changed. */
    static Object copyOf(Object node) {
        if (node instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((name, value) -> copy.put(name.toString(), copyOf(Objects.requireNonNull(value))));
            return copy;
        }
        if (node instanceof List<?> list) {
            List<Object> copy = new ArrayList<>(list.size());
            list.forEach(element -> copy.add(copyOf(element)));
            return copy;
        }
        return node;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> mapOf(Object node) {
        return (Map<String, Object>) node;
    }

    @SuppressWarnings("unchecked")
    static List<Object> listOf(Object node) {
        return (List<Object>) node;
    }
}
