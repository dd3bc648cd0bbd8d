package org.welcomepacket.read.yaml;

import org.welcomepacket.source.Diagnostic;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Says in plain words what a YAML parser says in its own, and points at the place where the author slipped, which is
 * often lines above the one where the parser gave up.
 */
final class SyntaxMistake {
    private SyntaxMistake() {}

    static Diagnostic of(MarkedYAMLException exception, Places places) {
        Stumble stumble = new Stumble(exception, places);
        return new CharacterMistake(stumble)
                .find()
                .or(new QuoteMistake(stumble)::find)
                .or(new BracketMistake(stumble)::find)
                .or(new ColonMistake(stumble)::find)
                .or(new IndentMistake(stumble)::find)
                .orElseGet(() -> stumble.found(
                        stumble.offset(),
                        "this cannot be understood here",
                        "check indent, colons and quotation marks in this line and the one above"));
    }
}
