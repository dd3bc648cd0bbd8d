package org.welcomepacket.site;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.NativeArray;
import org.mozilla.javascript.NativeObject;
import org.mozilla.javascript.ScriptableObject;

/** The {@code search.js} that is published, on a page that has no search box: only its search itself is run. */
@NullUnmarked
final class SearchScript {
    private static final String PAGE = "var document = { querySelector: function () { return null; } };";
    private final ScriptableObject scope;

    /** Loads the script and a list of words. */
    SearchScript(String index) {
        try (Context context = Context.enter()) {
            context.setLanguageVersion(Context.VERSION_ES6);
            scope = context.initSafeStandardObjects();
            run(PAGE);
            run(SmallText.script(
                    Template.standard().file("search.js").orElseThrow().text()));
            run(index);
        }
    }

    /** The addresses a query leads to, the best first. */
    List<String> find(String query) {
        try (Context context = Context.enter()) {
            context.setLanguageVersion(Context.VERSION_ES6);
            ScriptableObject.putProperty(scope, "query", query);
            NativeArray hits = (NativeArray) run("welcomeSearch.find(welcomeIndex, query).map(function (hit) {"
                    + " return { href: welcomeIndex.entries[hit.at][0] }; })");
            return IntStream.range(0, hits.size())
                    .mapToObj(i -> (String) ((NativeObject) hits.get(i)).get("href"))
                    .toList();
        }
    }

    String fold(String words) {
        try (Context context = Context.enter()) {
            context.setLanguageVersion(Context.VERSION_ES6);
            ScriptableObject.putProperty(scope, "query", words);
            return Context.toString(run("welcomeSearch.fold(query)"));
        }
    }

    private Object run(String script) {
        return Context.getCurrentContext().evaluateString(scope, script, "script", 1, null);
    }
}
