package org.welcomepacket.model.rule;

import java.util.List;

/** A unary test of a decision table's cell, in the manner of DMN 1.5 clause 10. */
public sealed interface Test {
    /** Calls the visitor's method for this kind. */
    <R> R accept(Visitor<R> visitor);

    /** Anything: {@code -}. */
    record Any() implements Test {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.any(this);
        }
    }

    /** How an input stands to a bound. */
    enum Comparison {
        /** {@code <}. */
        LESS,
        /** {@code <=}. */
        AT_MOST,
        /** A bare value. */
        EQUAL,
        /** {@code >=}. */
        AT_LEAST,
        /** {@code >}. */
        MORE
    }

    /**
     * A comparison with one bound.
     *
     * @param comparison how
     * @param bound with what
     */
    record Compare(Comparison comparison, Operand bound) implements Test {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.compare(this);
        }
    }

    /**
     * An interval, such as {@code [7 days .. 14 days)}.
     *
     * @param low lower bound
     * @param lowIncluded whether it belongs
     * @param high upper bound
     * @param highIncluded whether it belongs
     */
    record Interval(Operand low, boolean lowIncluded, Operand high, boolean highIncluded) implements Test {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.interval(this);
        }
    }

    /**
     * One of several tests.
     *
     * @param tests at least two
     */
    record OneOf(List<Test> tests) implements Test {
        /** Copies the list. */
        public OneOf {
            tests = List.copyOf(tests);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.oneOf(this);
        }
    }

    /**
     * None of what a test accepts.
     *
     * @param test the test
     */
    record Not(Test test) implements Test {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.not(this);
        }
    }

    /** What an input is compared with. */
    sealed interface Operand {
        /**
         * A value with unit, written in place or by name.
         *
         * @param value the value
         * @param name of it among the values of the rules; empty when written in place
         */
        record Literal(Value value, String name) implements Operand {}

        /**
         * One of the choices of an enumerated input.
         *
         * @param id of the choice
         */
        record Choice(String id) implements Operand {}
    }

    /**
     * One method for each kind of test, so that the compiler finds a missing one.
     *
     * @param <R> what is made of a test
     */
    interface Visitor<R> {
        /** Anything. */
        R any(Any any);

        /** A comparison. */
        R compare(Compare compare);

        /** An interval. */
        R interval(Interval interval);

        /** One of several. */
        R oneOf(OneOf oneOf);

        /** None of what a test accepts. */
        R not(Not not);
    }
}
