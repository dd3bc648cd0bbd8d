package org.welcomepacket.check;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.welcomepacket.check.text.Documents;
import org.welcomepacket.model.Messages;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.source.ContentFolder;
import org.welcomepacket.source.Outcome;

/**
 * Reads a content folder, says everything there is to say about it, and makes a packet of it. Keeps the
 * texts it has read last, so that after an edit only what has changed is read. Safe for threads.
 *
 * <pre>{@code
 * PacketCheck check = new PacketCheck(messages, printing);
 * Outcome<Packet> packet = check.check(ContentFolder.read(path, "content"), LocalDate.of(2027, 1, 1));
 * }</pre>
 */
public final class PacketCheck {
    private final Map<Language, Messages> messages;
    private final Printing printing;

    /** Of the check that ended last: most files are the same when a folder is checked again. */
    private volatile Documents documents = Documents.none();

    /**
     * A check.
     *
     * @param messages the languages it speaks
     * @param printing what can be printed
     */
    public PacketCheck(Map<Language, Messages> messages, Printing printing) {
        this.printing = printing;
        this.messages = Collections.unmodifiableMap(new LinkedHashMap<>(messages));
    }

    /**
     * Checks a folder.
     *
     * @param content the folder
     * @param asOf the day on which dates are judged
     */
    public Outcome<Packet> check(ContentFolder content, LocalDate asOf) {
        Documents now = documents.next();
        Outcome<Packet> packet = new PacketRun(content, messages, printing, asOf, now).run();
        documents = now;
        return packet;
    }
}
