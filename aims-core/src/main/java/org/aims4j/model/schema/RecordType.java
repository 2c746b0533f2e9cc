package org.aims4j.model.schema;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aims4j.model.Entity;
import org.aims4j.model.FrozenSet;
import org.aims4j.model.ModelRecord;
import org.aims4j.model.RecordIndex;
import org.aims4j.model.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A type of record as data. Serves the interfaces with a generated builder and the Java records of the model alike.
 *
 * @param <T> the Java type
 */
public final class RecordType<T> {
    private static final Map<Class<?>, ValueType> SCALARS = Map.of(
            String.class, ValueType.Scalar.TEXT,
            Boolean.class, ValueType.Scalar.FLAG,
            boolean.class, ValueType.Scalar.FLAG,
            Integer.class, ValueType.Scalar.INTEGER,
            int.class, ValueType.Scalar.INTEGER,
            BigDecimal.class, ValueType.Scalar.DECIMAL,
            LocalDate.class, ValueType.Scalar.DATE,
            Period.class, ValueType.Scalar.PERIOD);

    /** Types of what a record derives from its attributes when it is built. */
    private static final Set<Class<?>> DERIVED = Set.of(RecordIndex.class);

    private static final ClassValue<RecordType<?>> TYPES = new ClassValue<>() {
        @Override
        protected RecordType<?> computeValue(Class<?> type) {
            Class<?> declared = declaredType(type);
            return declared == type ? load(declared) : RecordType.of(declared);
        }
    };

    private final Class<T> javaType;
    private final List<Attribute> attributes;
    private final Map<String, Attribute> byName;
    private final Factory factory;

    private RecordType(Class<T> javaType, List<Attribute> attributes, Factory factory) {
        this.javaType = javaType;
        this.attributes = List.copyOf(attributes);
        this.factory = factory;
        this.byName = new LinkedHashMap<>();
        attributes.forEach(a -> byName.put(a.name(), a));
    }

    /** Makes a record from the values of its attributes, by index; null for those that are absent. */
    private interface Factory {
        Object build(@Nullable Object[] values) throws ReflectiveOperationException;
    }

    /**
     * The record type of a Java type, or of the implementation behind it.
     *
     * @throws IllegalArgumentException if it is no type of record
     */
    @SuppressWarnings("unchecked") // load(Class<T>) makes RecordType<T>
    public static <T> RecordType<T> of(Class<? extends T> type) {
        return (RecordType<T>) TYPES.get(type);
    }

    /** Whether a Java type is a type of record. */
    public static boolean isRecordType(Class<?> type) {
        return (ModelRecord.class.isAssignableFrom(type) && type != ModelRecord.class)
                || (type.isRecord() && type.getPackageName().startsWith("org.aims4j.model"));
    }

    /** The Java type: the interface, never its implementation. */
    public Class<T> javaType() {
        return javaType;
    }

    /** The name of the type, such as {@code AISystem}. */
    public String name() {
        return javaType.getSimpleName();
    }

    /** The attributes in document order. */
    public List<Attribute> attributes() {
        return attributes;
    }

    /** The attribute with this name. */
    public Optional<Attribute> attribute(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The values of a record, by index of the attribute; null where one is absent. */
    public @Nullable Object[] values(Object record) {
        @Nullable Object[] values = new Object[attributes.size()];
        for (Attribute attribute : attributes) {
            values[attribute.index()] = attribute.get(record);
        }
        return values;
    }

    /**
     * Builds a record.
     *
     * @param values by index of the attribute; null for those that are absent
     * @throws org.aims4j.model.InvalidModelException if the record is not valid
     * @throws IllegalArgumentException if a required value is absent
     */
    public T build(@Nullable Object[] values) {
        for (Attribute attribute : attributes) {
            if (attribute.isRequired() && values[attribute.index()] == null) {
                throw new IllegalArgumentException(
                        name() + " has no " + attribute.name() + ", which is required; give it a value");
            }
        }
        try {
            return javaType.cast(factory.build(values));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("Cannot build " + name(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot build " + name(), e);
        }
    }

    @Override
    public String toString() {
        return name();
    }

    /** The interface behind a generated implementation; any other type is its own. */
    private static Class<?> declaredType(Class<?> type) {
        if (!type.isInterface() && type.getSimpleName().startsWith("Immutable")) {
            Class<?> parent = type.getInterfaces().length == 1 ? type.getInterfaces()[0] : type.getSuperclass();
            if (implementation(parent).equals(type.getName())) {
                return parent;
            }
        }
        return type;
    }

    private static String implementation(Class<?> type) {
        return type.getPackageName() + ".Immutable" + type.getSimpleName();
    }

    private static RecordType<?> load(Class<?> type) {
        if (!isRecordType(type)) {
            throw new IllegalArgumentException(type.getName() + " is no type of record of the model");
        }
        try {
            return type.isRecord() ? ofJavaRecord(type) : ofBuilder(type);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type.getName() + " is no type of record of the model", e);
        }
    }

    private static <T> RecordType<T> ofJavaRecord(Class<T> type) throws ReflectiveOperationException {
        List<Attribute> attributes = new ArrayList<>();
        List<Class<?>> parameters = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            attributes.add(attribute(component.getName(), attributes.size(), component.getAccessor(), null));
            parameters.add(component.getType());
        }
        Constructor<T> constructor = type.getDeclaredConstructor(parameters.toArray(Class<?>[]::new));
        return new RecordType<>(type, attributes, values -> constructor.newInstance(values));
    }

    private static <T> RecordType<T> ofBuilder(Class<T> type) throws ReflectiveOperationException {
        Class<?> implementation = Class.forName(implementation(type), true, type.getClassLoader());
        Method builder = type.getMethod("builder");
        List<Attribute> attributes = new ArrayList<>();
        List<Method> setters = new ArrayList<>();
        for (Field field : implementation.getDeclaredFields()) { // in the order of the attributes
            Method accessor = accessor(type, field);
            if (accessor != null && !DERIVED.contains(accessor.getReturnType())) {
                Attribute attribute =
                        attribute(field.getName(), attributes.size(), accessor, defaultOf(type, accessor));
                attributes.add(attribute);
                setters.add(setter(builder.getReturnType(), attribute));
            }
        }
        Method build = builder.getReturnType().getMethod("build");
        build.setAccessible(true); // public, but declared in a package-private class
        return new RecordType<>(type, attributes, values -> {
            Object target = builder.invoke(null);
            for (int i = 0; i < values.length; i++) {
                Object value = values[i];
                if (value != null) {
                    boolean kept = attributes.get(i).defaultValue().isPresent() && value instanceof Set<?>;
                    // such a set is not copied by the builder: given frozen, the record is not built and checked again
                    // to copy it
                    setters.get(i).invoke(target, kept ? FrozenSet.copyOf((Set<?>) value) : value);
                }
            }
            return build.invoke(target);
        });
    }

    private static @Nullable Method accessor(Class<?> type, Field field) {
        if (Modifier.isStatic(field.getModifiers()) || Modifier.isTransient(field.getModifiers())) {
            return null; // transient is what the implementation remembers of derived words
        }
        try {
            Method method = type.getMethod(field.getName());
            return method.getReturnType() == field.getType() || Optional.class == method.getReturnType()
                    ? method
                    : null;
        } catch (NoSuchMethodException e) {
            return null; // a field of the implementation's own
        }
    }

    private static Method setter(Class<?> builder, Attribute attribute) throws NoSuchMethodException {
        String name = attribute.name();
        String capitalized = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        Set<String> names = attribute.isCollection() && attribute.defaultValue().isEmpty()
                ? Set.of("addAll" + capitalized, "putAll" + capitalized)
                : Set.of(name);
        for (Method method : builder.getMethods()) {
            if (names.contains(method.getName())
                    && method.getParameterCount() == 1
                    && method.getParameterTypes()[0] != Optional.class
                    && !method.isBridge()) {
                method.setAccessible(true); // public, but declared in a package-private class
                return method;
            }
        }
        throw new NoSuchMethodException(builder.getName() + "." + name);
    }

    /** The default of an attribute: what its method answers. Defaults depend on no other attribute. */
    private static @Nullable Object defaultOf(Class<?> type, Method accessor) {
        if (!accessor.isDefault()) {
            return null;
        }
        Object blank = Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, args) -> InvocationHandler.invokeDefault(proxy, method));
        try {
            return accessor.invoke(blank);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("The default of " + accessor + " depends on other attributes", e);
        }
    }

    private static Attribute attribute(String name, int index, Method accessor, @Nullable Object defaultValue) {
        Type type = accessor.getGenericReturnType();
        boolean optional = rawType(type) == Optional.class;
        return new Attribute(
                name, index, valueType(optional ? argument(type, 0) : type), accessor, optional, defaultValue);
    }

    @SuppressWarnings("unchecked") // guarded by isEnum()
    private static ValueType valueType(Type type) {
        Class<?> raw = rawType(type);
        if (SCALARS.containsKey(raw)) {
            return SCALARS.get(raw);
        }
        if (raw.isEnum()) {
            return new ValueType.Constant((Class<? extends Enum<?>>) raw);
        }
        if (raw == Ref.class) {
            return new ValueType.Reference(argument(type, 0) instanceof Class<?> target ? target : Entity.class);
        }
        if (raw == List.class || raw == Set.class) {
            return new ValueType.Many(valueType(argument(type, 0)), raw == Set.class);
        }
        if (raw == Map.class) {
            return new ValueType.Named(valueType(argument(type, 1)));
        }
        if (isRecordType(raw)) {
            return new ValueType.Nested(raw, () -> RecordType.of(raw));
        }
        throw new IllegalArgumentException(type + " is no type of an attribute");
    }

    private static Class<?> rawType(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }
}
