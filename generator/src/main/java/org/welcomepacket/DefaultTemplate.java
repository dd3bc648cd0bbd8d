package org.welcomepacket;

import java.io.IOException;
import java.nio.file.Path;
import org.welcomepacket.site.Template;
import org.welcomepacket.starter.NewFiles;
import org.welcomepacket.starter.Starter;

/** The pages, looks, scripts and words of the site as they come with the program, for somebody to change. */
public final class DefaultTemplate {
    private DefaultTemplate() {}

    /** Writes all of it into a folder; a file that stands there already is left as it is. */
    public static Starter.Copied copyTo(Path folder) throws IOException {
        return NewFiles.write(Template.standard().files(), folder);
    }
}
