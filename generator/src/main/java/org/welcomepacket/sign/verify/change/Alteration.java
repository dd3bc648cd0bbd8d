package org.welcomepacket.sign.verify.change;

import java.util.Optional;

/**
 * A change that is not allowed.
 *
 * @param sentence what changed, in plain words
 * @param page number of the page it is on, from 1; 0 when on none
 * @param field the field's name, when it is one
 * @param object number of the object in the file; 0 when none
 * @param revision the save that brought it, counted from 0, the file as issued
 */
public record Alteration(String sentence, int page, Optional<String> field, int object, int revision) {
    /** The same, about an object of another number. */
    public Alteration inObject(int number) {
        return new Alteration(sentence, page, field, number, revision);
    }
}
