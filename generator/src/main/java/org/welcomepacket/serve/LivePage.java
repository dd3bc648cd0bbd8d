package org.welcomepacket.serve;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the site as the preview sends it: with a script that listens for changes. The page in the output has none.
 *
 * <p>The page's own Content-Security-Policy stays, widened by what that script needs: to come from here, to be dressed
 * from here and to talk to here.
 */
final class LivePage {
    private static final Pattern POLICY = Pattern.compile(
            "(<meta\\s+http-equiv=\"?Content-Security-Policy\"?\\s+content=\")([^\"]*)(\")", Pattern.CASE_INSENSITIVE);

    private static final String OURS = "'self'";

    private LivePage() {}

    /**
     * The page, made to listen.
     *
     * @param html the page
     * @param path below the site's root; letters, digits and a few signs only, as output paths are
     * @param since the moment since which it looks so
     * @param findings number of what is to be said now
     */
    static String of(String html, String path, long since, long findings) {
        String script = "<script src=\"/" + PreviewFiles.SCRIPT + "\" defer data-path=\"" + Escaped.html(path)
                + "\" data-since=\"" + since + "\" data-findings=\"" + findings + "\"></script>\n";
        String page = widened(html);
        int end = page.toLowerCase(Locale.ROOT).lastIndexOf("</body>");
        return end < 0 ? page + script : page.substring(0, end) + script + page.substring(end);
    }

    private static String widened(String html) {
        Matcher policy = POLICY.matcher(html);
        return policy.find()
                ? html.substring(0, policy.start(2)) + allowing(policy.group(2)) + html.substring(policy.end(2))
                : html;
    }

    private static String allowing(String policy) {
        String widened = policy.replace("&#39;", "'").replace("&quot;", "\"").replace("&amp;", "&");
        for (String directive : new String[] {"script-src", "style-src", "connect-src"}) {
            widened = allowing(widened, directive);
        }
        return widened.replace("&", "&amp;").replace("\"", "&quot;");
    }

    /** A directive that is missing falls back to default-src, which may allow nothing: then it is added. */
    private static String allowing(String policy, String directive) {
        StringBuilder out = new StringBuilder();
        boolean there = false;
        for (String part : policy.split(";", -1)) {
            String one = part.strip();
            if (one.isEmpty()) {
                continue;
            }
            if (one.toLowerCase(Locale.ROOT).startsWith(directive + " ")) {
                there = true;
                one = one.contains(OURS) ? one : directive + " " + OURS + without(one, directive);
            }
            out.append(out.isEmpty() ? "" : "; ").append(one);
        }
        return there
                ? out.toString()
                : out.append("; ").append(directive).append(" ").append(OURS).toString();
    }

    /** The sources of a directive but 'none', which stands alone or not at all. */
    private static String without(String directive, String name) {
        return directive.substring(name.length()).replace(" 'none'", "");
    }
}
