package org.welcomepacket.check.form;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the value of a key looks like, as far as it can be said without the rest of the packet. Every {@link Kind} has
 * one, and the schemas for editors are written from it.
 *
 * <p>Patterns are regular expressions that Java and ECMA 262 understand alike; they describe the whole text, white space
 * around it aside.
 */
public sealed interface Shape {
    /** Anything at all. */
    Shape ANY = new Any();

    /** A single value of any words. */
    Shape TEXT = new Text(Optional.empty(), "text", OptionalLong.empty());

    /** Words, once for all languages or once for each. */
    Shape WORDS = new Words();

    /** A name that an author gives. */
    Shape ID = text(Ids.PATTERN, "a name of small letters, digits and hyphens, such as 'cancellations'");

    /** A single value of a certain form. */
    static Text text(String pattern, String what) {
        return new Text(Optional.of(pattern), what, OptionalLong.empty());
    }

    /** A group of keys. */
    static Shape group(Form form) {
        return new Group(form);
    }

    /** A group of keys that the author names, all of one shape. */
    static Shape named(String what, Shape value) {
        return new Group(Form.of(what).withOthers(new Form.Others(Ids.PATTERN, List.of(), value)));
    }

    /** Takes a shape apart. */
    <R> R accept(Visitor<R> visitor);

    /**
     * A single value.
     *
     * @param pattern of the text
     * @param what in words, with an example, for those who write something else
     * @param leastNumber a value of digits alone is fine from here on, though YAML takes it for a number
     */
    record Text(Optional<String> pattern, String what, OptionalLong leastNumber) implements Shape {
        /** The same, digits alone allowed from a number on. */
        public Text orNumberFrom(long least) {
            return new Text(pattern, what, OptionalLong.of(least));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /**
     * A whole number.
     *
     * @param least the smallest
     * @param most the largest
     */
    record Count(long least, long most) implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.count(this);
        }
    }

    /**
     * One of several words.
     *
     * @param words as authors write them
     */
    record Choice(List<String> words) implements Shape {
        /** Copies the list. */
        public Choice {
            words = List.copyOf(words);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.choice(this);
        }
    }

    /** {@code yes} or {@code no}. */
    record YesNo() implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.yesNo(this);
        }
    }

    /** Words, once for all languages or once for each. */
    record Words() implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.words(this);
        }
    }

    /**
     * A list.
     *
     * @param item each of them
     * @param least how many there must be
     * @param alone whether a single thing may take the place of a list of one
     */
    record Some(Shape item, int least, boolean alone) implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.some(this);
        }
    }

    /**
     * A group of keys.
     *
     * @param form its keys
     */
    record Group(Form form) implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.group(this);
        }
    }

    /**
     * One shape or another.
     *
     * @param shapes those it can have
     */
    record Either(List<Shape> shapes) implements Shape {
        /** Copies the list. */
        public Either {
            shapes = List.copyOf(shapes);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.either(this);
        }
    }

    /** Anything at all. */
    record Any() implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.any(this);
        }
    }

    /**
     * One answer for each shape.
     *
     * @param <R> the answer
     */
    interface Visitor<R> {
        /** A single value. */
        R text(Text text);

        /** A whole number. */
        R count(Count count);

        /** One of several words. */
        R choice(Choice choice);

        /** Yes or no. */
        R yesNo(YesNo yesNo);

        /** Words in languages. */
        R words(Words words);

        /** A list. */
        R some(Some some);

        /** A group of keys. */
        R group(Group group);

        /** One or another. */
        R either(Either either);

        /** Anything. */
        R any(Any any);
    }
}
