package org.welcomepacket.sign.verify.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Whether a save lists its own objects, all of them and nothing else. */
final class RevisionCheck {
    private final PdfFile file;
    private final Section section;
    private final int start;

    RevisionCheck(PdfFile file, Section section, int start) {
        this.file = file;
        this.section = section;
        this.start = start;
    }

    /** Every entry hits the object it names, within the bytes of this save. */
    void objectsAreWhereTheyShould(int revision) throws RefusedException {
        for (Map.Entry<Integer, Place> entry : section.places().entrySet()) {
            Place place = entry.getValue();
            int number = entry.getKey();
            if (place.kind() == Place.Kind.OPEN) {
                requireOpen(number, place);
            } else if (place.kind() == Place.Kind.PACKED) {
                Place stream = section.places().get(place.at());
                if (stream == null
                        || stream.kind() != Place.Kind.OPEN
                        || file.packed(place.at(), revision).number(place.index()) != number) {
                    throw new RefusedException("object " + number + " is not where the file says");
                }
            }
        }
    }

    private void requireOpen(int number, Place place) throws RefusedException {
        boolean within = place.at() >= start && place.at() <= section.start() && number > 0;
        Lexer lexer = new Lexer(file.bytes(), place.at(), section.mark());
        if (within && lexer.digits() == number) {
            lexer.skipSpace();
            if (lexer.digits() == place.index()) {
                lexer.skipSpace();
                lexer.require("obj");
                return;
            }
        }
        throw new RefusedException("object " + number + " is not where the file says");
    }

    /** Nothing may lie unlisted between objects, where a later save could make it show. */
    void everyByteBelongsToAnObject(int revision) throws RefusedException {
        List<IndirectObject> objects = new ArrayList<>();
        for (Map.Entry<Integer, Place> entry : section.places().entrySet()) {
            Place place = entry.getValue();
            if (place.kind() == Place.Kind.OPEN && place.at() < section.start()) {
                objects.add(file.open(place.at(), revision));
            }
            requireAllListed(entry.getKey(), place, revision);
        }
        objects.sort(Comparator.comparingInt(IndirectObject::start));
        int at = start;
        for (IndirectObject object : objects) {
            requireEmpty(at, object.start());
            at = object.end();
        }
        requireEmpty(at, section.start());
    }

    private void requireAllListed(int number, Place place, int revision) throws RefusedException {
        boolean isObjectStream = place.kind() == Place.Kind.OPEN
                && file.open(place.at(), revision).value() instanceof PdfObject.Stream stream
                && stream.entries().name("Type").equals(java.util.Optional.of("ObjStm"));
        if (!isObjectStream) {
            return;
        }
        ObjectStream objects = file.packed(number, revision);
        for (int i = 0; i < objects.size(); i++) {
            Place listed = section.places().get(objects.number(i));
            if (listed == null || !listed.equals(new Place(Place.Kind.PACKED, number, i))) {
                throw new RefusedException("an object stream hides an object that is not listed");
            }
        }
    }

    private void requireEmpty(int from, int to) throws RefusedException {
        Lexer lexer = new Lexer(file.bytes(), from, Math.max(from, to));
        lexer.skipSpace();
        if (from > to || lexer.peek() >= 0) {
            throw new RefusedException("there is something between the objects at byte " + lexer.at());
        }
    }
}
