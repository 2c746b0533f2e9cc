package org.aims4j.standard.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one bundle in one language, loaded on first use.
 *
 * <p>A language that has no translation, and a key that a translation leaves out, give the English text. The default
 * locale of the virtual machine never counts: the same call gives the same text everywhere.
 */
public final class Texts {

    private static final Pattern SEPARATOR = Pattern.compile(" | ", Pattern.LITERAL);

    private final Class<?> home;
    private final String name;
    private final Locale locale;
    private volatile @Nullable ResourceBundle loaded;

    /**
     * Texts that are not loaded yet.
     *
     * @param home a class in the package of the bundle
     * @param name the name of the bundle without language and ending, for example {@code titles}
     * @param locale the language; {@link Locale#ROOT} is English
     */
    public Texts(Class<?> home, String name, Locale locale) {
        this.home = home;
        this.name = name;
        this.locale = locale;
    }

    /** Two threads may both load it: they get the same texts. */
    private ResourceBundle bundle() {
        ResourceBundle bundle = loaded;
        if (bundle == null) {
            bundle = load(locale);
            // For a language without translation the JDK falls back to the default locale, which must not count.
            if (!bundle.getLocale().getLanguage().equals(locale.getLanguage())) {
                bundle = load(Locale.ROOT);
            }
            loaded = bundle;
        }
        return bundle;
    }

    private ResourceBundle load(Locale language) {
        return ResourceBundle.getBundle(home.getPackageName() + "." + name, language, home.getClassLoader());
    }

    /**
     * The text of a key.
     *
     * @throws java.util.MissingResourceException if the bundle has no such key
     */
    public String get(String key) {
        return bundle().getString(key);
    }

    /** The text of a key that may be left out. */
    public Optional<String> find(String key) {
        ResourceBundle bundle = bundle();
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /** The texts of a key that holds a list; empty if the bundle has no such key. */
    public List<String> list(String key) {
        ResourceBundle bundle = bundle();
        return bundle.containsKey(key) ? split(bundle.getString(key)) : List.of();
    }

    static List<String> split(String list) {
        return List.of(SEPARATOR.split(list));
    }
}
