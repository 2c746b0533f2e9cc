package org.aims4j.rules.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The text of rules, as far as their compiled form does not tell what it says: the right-hand sides, and metadata that are given twice. */
final class RuleText {
    /** A comment, or a quoted text: what looks like a comment in a quoted text is none, and the other way round. */
    private static final Pattern COMMENT_OR_TEXT = Pattern.compile(
            "(//[^\n]*|/\\*.*?\\*/)|\"(?:[^\"\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\n]|\\\\.)*'", Pattern.DOTALL);

    private static final Pattern RULE = Pattern.compile(
            "^\\s*rule\\s+\"([^\"]*)\"(.*?)^\\s*when\\b(.*?)^\\s*then\\b(.*?)^\\s*end\\b",
            Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern VALUE = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

    /** A report that hands the engine on to nobody else, who could do anything with it. */
    private static final Pattern ONE_REPORT =
            Pattern.compile("report\\s*\\(\\s*drools\\b(?!.*\\b(?:drools|kcontext)\\b)[^;]*\\);", Pattern.DOTALL);

    /** Code of a file that rules can call. */
    private static final Pattern FUNCTION = Pattern.compile("^\\s*function\\b", Pattern.MULTILINE);

    /** Something else that is called as a report is. */
    private static final Pattern OTHER_REPORT = Pattern.compile(
            "^\\s*import\\s+(?:static|function)\\s+(?!org\\.aims4j\\.rules\\.Reporting\\.)[\\w.]+\\.report\\b",
            Pattern.MULTILINE);

    private RuleText() {}

    /**
     * What is wrong with the text of rules.
     *
     * @param root the folder that holds the folders of the packages
     * @param packages the packages of the rules
     * @param compiled ids of the compiled rules
     * @throws UncheckedIOException if a file cannot be read
     */
    static List<String> problems(Path root, Set<String> packages, Set<String> compiled) {
        List<String> problems = new ArrayList<>();
        Set<String> written = new HashSet<>();
        try {
            for (String name : packages) {
                for (Path file : filesIn(root.resolve(name.replace('.', '/')))) {
                    problemsOf(file.toString(), Files.readString(file), written, problems);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The rules under " + root + " cannot be read", e);
        }
        for (String id : compiled) {
            if (!written.contains(id)) {
                problems.add("Rule \"" + id + "\" is in no DRL file in the folder of its package under " + root);
            }
        }
        return problems;
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .toList();
        }
    }

    /** What is wrong with the text of a file. */
    static void problemsOf(String name, String text, Set<String> written, List<String> problems) {
        String bare = withoutComments(text);
        if (FUNCTION.matcher(bare).find()) {
            problems.add(
                    name
                            + ": has a function; derive words in entities or facts, where they have tests, and leave the right-hand sides one report(drools, …)");
        }
        if (OTHER_REPORT.matcher(bare).find()) {
            problems.add(name + ": imports a report that is not that of org.aims4j.rules.Reporting");
        }
        for (MatchResult rule : RULE.matcher(bare).results().toList()) {
            String where = name + ", rule \"" + rule.group(1) + "\": ";
            if (!written.add(rule.group(1))) {
                problems.add(where + "is written twice; give one of the two another id");
            }
            Set<String> keys = new HashSet<>();
            for (String line : rule.group(2).lines().toList()) {
                metadata(line.strip(), where, keys, problems);
            }
            RuleAttributes.problemsOf(VALUE.matcher(rule.group(2)).replaceAll(""))
                    .forEach(problem -> problems.add(where + problem));
            if (!ONE_REPORT
                    .matcher(VALUE.matcher(rule.group(4)).replaceAll("\"\"").strip())
                    .matches()) {
                problems.add(
                        where
                                + "its right-hand side is not one report(drools, …) and nothing else, with the word drools once");
            }
        }
    }

    private static String withoutComments(String text) {
        return COMMENT_OR_TEXT
                .matcher(text)
                .replaceAll(found -> found.group(1) == null ? Matcher.quoteReplacement(found.group()) : " ");
    }

    private static void metadata(String line, String where, Set<String> keys, List<String> problems) {
        if (!line.startsWith("@")) {
            return;
        }
        String key = line.substring(1, Math.max(1, line.indexOf('('))).strip();
        if (!keys.add(key)) {
            problems.add(where + "@" + key + " is given twice; the engine takes one of the two without a word");
        }
        List<MatchResult> values = VALUE.matcher(line).results().toList();
        String rest = VALUE.matcher(line).replaceAll("");
        if (values.size() != 1 || !rest.replace(" ", "").equals("@" + key + "()")) {
            problems.add(where + "@" + key + " is not one quoted value on one line");
        }
    }
}
