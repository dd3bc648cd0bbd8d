package org.welcomepacket.sign.verify;

import java.util.function.Consumer;

/**
 * A way to alter an agreement by appending to it, as a forger does who wants the signature to stay valid.
 *
 * @param name what is done
 * @param change does it
 */
record Forgery(String name, Consumer<Update> change) {
    /** The file altered, what is new found by a table. */
    byte[] byTable(byte[] file) {
        return applied(file).table();
    }

    /** The file altered, what is new found by a stream. */
    byte[] byStream(byte[] file) {
        return applied(file).stream();
    }

    private Update applied(byte[] file) {
        Update update = Update.of(file);
        change.accept(update);
        return update;
    }
}
