package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * An example in a page of Markdown: files to write (a block under a line that holds nothing but the file's name
 * in backquotes) and commands to run with what they print (a block of {@code console}).
 */
record WorkedExample(String title, List<Step> steps) {
    /** What the reader of the page does. */
    sealed interface Step {
        record Write(String file, String content) implements Step {}

        record Run(String command, String output) implements Step {}
    }

    /** The examples of a page: the sections of the third level that have steps. */
    static List<WorkedExample> in(String page) {
        List<WorkedExample> examples = new ArrayList<>();
        String file = "";
        String fence = "";
        StringBuilder block = new StringBuilder();
        for (String line : page.lines().toList()) {
            if (fence.isEmpty() && line.startsWith("#")) {
                examples.add(new WorkedExample(line.replaceFirst("^#+\\s*", ""), new ArrayList<>()));
            } else if (fence.isEmpty() && line.matches("`[^`]+`")) {
                file = line.substring(1, line.length() - 1);
            } else if (fence.isEmpty() && line.startsWith("```")) {
                fence = line;
                block.setLength(0);
            } else if (!fence.isEmpty() && line.equals("```")) {
                List<Step> steps = examples.getLast().steps();
                if (fence.equals("```console")) {
                    steps.addAll(commands(block.toString()));
                } else if (!file.isEmpty()) {
                    steps.add(new Step.Write(file, block.toString()));
                }
                file = "";
                fence = "";
            } else if (!fence.isEmpty()) {
                block.append(line).append('\n');
            }
        }
        examples.removeIf(example -> example.steps().isEmpty());
        return examples;
    }

    private static List<Step> commands(String block) {
        List<Step> commands = new ArrayList<>();
        for (String run : block.split("(?m)^\\$ ")) {
            if (!run.isBlank()) {
                String[] parts = run.split("\n", 2);
                commands.add(new Step.Run(parts[0], parts[1]));
            }
        }
        return commands;
    }
}
