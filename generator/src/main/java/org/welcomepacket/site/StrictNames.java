package org.welcomepacket.site;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.reflect.AbstractObjectHandler;
import com.github.mustachejava.util.Wrapper;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks names up in maps only, innermost first, and refuses one that no map has: a typing error prints nothing else. */
final class StrictNames extends AbstractObjectHandler {
    /** A name no map has, with its place. */
    static final class Missing extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String file;
        private final int line;
        private final String name;

        Missing(String file, int line, String name) {
            super(name);
            this.file = file;
            this.line = line;
            this.name = name;
        }

        String file() {
            return file;
        }

        int line() {
            return line;
        }

        String name() {
            return name;
        }
    }

    @Override
    public Wrapper find(String name, List<Object> scopes) {
        return scope -> find("", 0, name, scope);
    }

    @Override
    public Binding createBinding(String name, TemplateContext place, Code code) {
        return scopes -> find(place.file(), place.line(), name, scopes);
    }

    @Override
    public String stringify(Object value) {
        return String.valueOf(value);
    }

    private static Object find(String file, int line, String name, List<Object> scopes) {
        if (name.equals(".")) {
            return scopes.get(scopes.size() - 1);
        }
        String[] parts = name.split("\\.", -1);
        Object found = innermost(parts[0], scopes);
        for (int i = 1; i < parts.length; i++) {
            found = found instanceof Map<?, ?> map ? map.get(parts[i]) : null;
        }
        if (found == null) {
            throw new Missing(file, line, name);
        }
        return found;
    }

    private static @Nullable Object innermost(String name, List<Object> scopes) {
        for (int i = scopes.size() - 1; i >= 0; i--) {
            if (scopes.get(i) instanceof Map<?, ?> map && map.containsKey(name)) {
                return map.get(name);
            }
        }
        return null;
    }
}
