package org.rightplace.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import java.util.stream.Stream;

import org.rightplace.launch.FileTrouble;

/**
 * What a user can have or leave out: a list of bundles in a file. Each line is a start level, the bundle's file name without
 * {@code .jar}, and perhaps a word: {@code window} if the bundle is of no use without a screen, {@code asked} if another
 * part starts it when it needs it. {@code #} begins a comment.
 * Deleting the file leaves the feature out.
 */
public record Feature(Path file, List<Entry> entries) {

    static final String SUFFIX = ".feature";

    /** What a bundle's name ends with as a file. */
    static final String JAR = ".jar";

    private static final String WINDOW = "window";
    private static final String ASKED = "asked";

    /**
     * @param level bundles of a lower level are started first
     * @param window whether it is of no use without a screen
     * @param asked whether another part starts it when it needs it
     */
    public record Entry(int level, String bundle, boolean window, boolean asked) {

        Entry(int level, String bundle, boolean window) {
            this(level, bundle, window, false);
        }
    }

    /** Reads every feature in a folder, in the order of their names. */
    public static List<Feature> readAll(Path folder, Platform platform) throws StartProblem {
        try (Stream<Path> files = Files.list(folder)) {
            List<Feature> features = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(SUFFIX)).sorted().toList()) {
                features.add(read(file, platform));
            }
            return features;
        } catch (IOException e) {
            throw new StartProblem("The lists of Rightplace's parts cannot be read from %s (%s). Install Rightplace again."
                    .formatted(folder, FileTrouble.words(e)), e);
        }
    }

    static Feature read(Path file, Platform platform) throws IOException, StartProblem {
        List<Entry> entries = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            int comment = line.indexOf('#');
            String content = (comment < 0 ? line : line.substring(0, comment)).strip();
            if (!content.isEmpty()) {
                entries.add(entry(content.replace("${swt.platform}", platform.swt()), file, number));
            }
        }
        return new Feature(file, List.copyOf(entries));
    }

    private static Entry entry(String content, Path file, int number) throws StartProblem {
        List<String> words = words(content);
        boolean window = words.size() == 3 && words.get(2).equals(WINDOW);
        boolean asked = words.size() == 3 && words.get(2).equals(ASKED);
        if (!isLevel(words.getFirst()) || words.size() < 2 || words.size() == 3 && !window && !asked || words.size() > 3) {
            throw new StartProblem("%s, line %d: expected a start level from 1 to 9, a bundle and perhaps 'window' or 'asked', but found '%s'. "
                    .formatted(file, number, content) + "Correct the line or install Rightplace again.");
        }
        return new Entry(Integer.parseInt(words.getFirst()), words.get(1), window, asked);
    }

    /** Without patterns, for every start reads a hundred lines before anything else can be done. */
    private static List<String> words(String content) {
        List<String> words = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(content);
        while (tokens.hasMoreTokens()) {
            words.add(tokens.nextToken());
        }
        return words;
    }

    private static boolean isLevel(String word) {
        return word.length() == 1 && word.charAt(0) >= '1' && word.charAt(0) <= '9';
    }
}
