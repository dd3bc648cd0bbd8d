package org.welcomepacket.source;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value with everything that is to be said about it. The value is absent when a diagnostic is an error.
 *
 * @param <T> what was to be made
 */
public final class Outcome<T> {
    private final @Nullable T value;
    private final List<Diagnostic> diagnostics;

    private Outcome(@Nullable T value, List<Diagnostic> diagnostics) {
        this.value = value;
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** The value, unless a diagnostic is an error. */
    public static <T> Outcome<T> of(T value, List<Diagnostic> diagnostics) {
        boolean failed = diagnostics.stream().anyMatch(Diagnostic::isError);
        return new Outcome<>(failed ? null : value, diagnostics);
    }

    /**
     * No value.
     *
     * @throws IllegalArgumentException when no diagnostic is an error
     */
    public static <T> Outcome<T> failed(List<Diagnostic> diagnostics) {
        if (diagnostics.stream().noneMatch(Diagnostic::isError)) {
            throw new IllegalArgumentException("a failure needs an error that explains it");
        }
        return new Outcome<>(null, diagnostics);
    }

    /** The value, if there is one. */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /**
     * The value.
     *
     * @throws NoSuchElementException when there is none
     */
    public T orElseThrow() {
        if (value == null) {
            throw new NoSuchElementException("no value: " + diagnostics);
        }
        return value;
    }

    /** All findings, in the order they should be read. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** The same, with what was found before in front. */
    public Outcome<T> after(List<Diagnostic> earlier) {
        List<Diagnostic> all = new ArrayList<>(earlier);
        all.addAll(diagnostics);
        return new Outcome<>(value, all);
    }

    /** Whether there is no value. */
    public boolean isFailed() {
        return value == null;
    }
}
