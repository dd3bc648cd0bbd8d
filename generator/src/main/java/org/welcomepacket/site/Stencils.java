package org.welcomepacket.site;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.DefaultMustacheVisitor;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.MustacheVisitor;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.ValueCode;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Outcome;
import org.welcomepacket.source.SourceFile;

/** The compiled pages of a template. Immutable and thread-safe. */
final class Stencils {
    private static final String ENDING = ".mustache";

    private final Map<String, SourceFile> sources;
    private final Map<String, Mustache> compiled;

    private Stencils(Map<String, SourceFile> sources, Map<String, Mustache> compiled) {
        this.sources = sources;
        this.compiled = compiled;
    }

    /** Compiles every page of a template, or says what is wrong with which line. */
    static Outcome<Stencils> compile(Template template) {
        Map<String, SourceFile> sources = new TreeMap<>();
        List<Diagnostic> mistakes = new ArrayList<>();
        template.files().forEach((path, content) -> {
            if (path.endsWith(ENDING)) {
                Outcome<SourceFile> decoded = SourceFile.decode(template.display(path), content);
                mistakes.addAll(decoded.diagnostics());
                decoded.value().ifPresent(file -> sources.put(path, file));
                decoded.value()
                        .filter(file -> path.startsWith("pages/") && file.text().isBlank())
                        .ifPresent(file -> mistakes.add(emptyPage(file)));
            }
        });
        if (mistakes.isEmpty()) {
            mistakes.addAll(new PartialScan(sources).mistakes());
        }
        if (!mistakes.isEmpty()) {
            return Outcome.failed(mistakes);
        }
        Factory factory = new Factory(sources);
        Map<String, Mustache> compiled = new HashMap<>();
        for (Map.Entry<String, SourceFile> source : sources.entrySet()) {
            try {
                compiled.put(source.getKey(), factory.compile(source.getKey()));
            } catch (MustacheException e) {
                String said = String.valueOf(e.getMessage());
                return Outcome.failed(List.of(new Diagnostic(
                        Code.TEMPLATE, source.getValue().start(), "this template cannot be read: " + said, "")));
            }
        }
        return Outcome.of(new Stencils(sources, compiled), List.of());
    }

    private static Diagnostic emptyPage(SourceFile file) {
        return new Diagnostic(
                Code.TEMPLATE,
                file.start(),
                "this template has nothing in it, so its pages would be empty",
                "delete the file, and the standard template is used");
    }

    /** Fills a page, or says which name it lacks. */
    Outcome<String> fill(String page, Map<String, Object> values) {
        Mustache mustache = compiled.get("pages/" + page + ENDING);
        if (mustache == null) {
            throw new IllegalArgumentException("no page template '" + page + "'");
        }
        StringWriter out = new StringWriter(16_384);
        try {
            mustache.execute(out, values).flush();
            return Outcome.of(out.toString(), List.of());
        } catch (MustacheException | StrictNames.Missing e) {
            StrictNames.Missing missing = missing(e);
            if (missing == null) {
                throw e;
            }
            return Outcome.failed(List.of(diagnostic(missing)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StrictNames.@Nullable Missing missing(@Nullable Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof StrictNames.Missing missing) {
                return missing;
            }
        }
        return null;
    }

    private Diagnostic diagnostic(StrictNames.Missing missing) {
        SourceFile file = sources.getOrDefault(missing.file(), new SourceFile(missing.file(), ""));
        int line = Math.min(missing.line(), file.lineCount());
        int from = 0;
        for (int i = 1; i < line; i++) {
            from = file.text().indexOf('\n', from) + 1;
        }
        int at = Math.max(from, file.text().indexOf(missing.name(), from));
        return new Diagnostic(
                Code.TEMPLATE,
                file.span(at, at + missing.name().length()),
                "nothing here is named '" + missing.name() + "'",
                "compare the tag with the standard template");
    }

    /** The library's factory, closed on all sides: our files only, maps only, escaping by type. */
    private static final class Factory extends DefaultMustacheFactory {
        private final Map<String, SourceFile> sources;

        Factory(Map<String, SourceFile> sources) {
            super((String path) -> null);
            this.sources = sources;
            setObjectHandler(new StrictNames());
        }

        @Override
        public Reader getReader(String path) {
            SourceFile file = sources.get(path);
            if (file == null) {
                throw new MustacheException("there is no " + path);
            }
            return new StringReader(file.text());
        }

        @Override
        public String resolvePartialPath(String folder, String name, String extension) {
            return "partials/" + name + ENDING;
        }

        @Override
        public void encode(String value, Writer writer) {
            try {
                writer.write(Html.escape(value));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public MustacheVisitor createMustacheVisitor() {
            return new DefaultMustacheVisitor(this) {
                @Override
                public void value(TemplateContext place, String name, boolean encoded) {
                    list.add(new Printed(place, Factory.this, name));
                }
            };
        }
    }

    /** Prints markup as it is and anything else escaped, whichever braces the template uses. */
    private static final class Printed extends ValueCode {
        Printed(TemplateContext place, DefaultMustacheFactory factory, String name) {
            super(place, factory, name, true);
        }

        @Override
        public Writer execute(Writer writer, List<Object> scopes) {
            Object value = get(scopes);
            try {
                if (value instanceof Markup markup) {
                    writer.write(markup.html());
                } else {
                    execute(writer, String.valueOf(value));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return appendText(writer);
        }
    }
}
