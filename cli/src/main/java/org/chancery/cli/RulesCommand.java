package org.chancery.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.cli.account.RuleList;
import org.chancery.reader.Inspection;
import org.chancery.reader.Inspection.Card;
import org.chancery.reader.data.Mistake;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the rules that are in force, tells one of them, checks them all. */
@Command(
        name = "rules",
        description =
                "Lists the rules in force by stratum, with file, line and number of test phrases; with a NAME tells "
                        + "that rule's pattern and phrases.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "With --check, or with --rules or --lexicon, all rules, lexicons and test phrases are checked, and every mistake "
                    + "is told on standard error with file, line and column.",
            "Exit codes: 0 no mistake; 1 mistakes; 2 the command was not understood."
        })
final class RulesCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            description = "A rule's name, or the beginning of the names of several.")
    private @Nullable String name;

    @Option(names = "--lang", paramLabel = "vi|en", description = "Only the rules of this language.")
    private @Nullable String language;

    @Option(names = "--check", description = "Check all rules, lexicons and test phrases instead of listing them.")
    private boolean check;

    @Mixin
    private LookOptions look = new LookOptions();

    @Mixin
    private ReaderOptions readerOptions = new ReaderOptions();

    RulesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        boolean own =
                readerOptions.rules().isPresent() || readerOptions.lexicon().isPresent();
        Inspection inspection = Inspection.of(readerOptions.rules(), readerOptions.lexicon());
        if (language != null && !inspection.languages().contains(language)) {
            throw wrong("--lang must be " + String.join(" or ", inspection.languages()) + ", not " + language + ".");
        }
        List<Mistake> mistakes = check || own ? inspection.mistakes() : inspection.unreadable();
        try (Output out = Output.to(terminal)) {
            if (!check || name != null) {
                out.write(list(inspection));
            } else if (mistakes.isEmpty()) {
                out.write(summary(inspection));
            }
        }
        mistakes.forEach(mistake -> terminal.complain(mistake.sentence()));
        return mistakes.isEmpty() ? Program.DONE : Program.FAILED;
    }

    private String list(Inspection inspection) {
        List<Card> cards = cards(inspection);
        RuleList list = new RuleList(look.style(terminal, true, false));
        String wanted = name;
        if (wanted == null) {
            return list.of(cards);
        }
        List<Card> exact =
                cards.stream().filter(c -> c.rule().name().equals(wanted)).toList();
        if (!exact.isEmpty()) {
            return String.join("\n", exact.stream().map(list::of).toList());
        }
        List<Card> several =
                cards.stream().filter(c -> c.rule().name().startsWith(wanted)).toList();
        if (several.isEmpty()) {
            throw wrong("There is no rule named '" + wanted + "'; 'chancery rules' lists all.");
        }
        return list.of(several);
    }

    private List<Card> cards(Inspection inspection) {
        return inspection.cards().stream()
                .filter(card -> language == null || card.language().equals(language))
                .toList();
    }

    private String summary(Inspection inspection) {
        List<Card> cards = inspection.cards();
        int phrases = cards.stream().mapToInt(card -> card.phrases().size()).sum();
        return String.format(
                "%,d rules and %,d phrases in %s checked: all hold.%n",
                cards.size(), phrases, String.join(", ", inspection.languages()));
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
