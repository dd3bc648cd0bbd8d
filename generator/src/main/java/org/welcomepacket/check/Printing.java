package org.welcomepacket.check;

import java.util.Optional;
import java.util.function.IntPredicate;
import org.welcomepacket.model.Theme;
import org.welcomepacket.model.text.Asset;

/**
 * What can be printed: handed in, so that everything a build would refuse is said when the content is checked, although
 * the check itself knows neither fonts nor pages. Implementations are safe for threads.
 */
public interface Printing {
    /** A printing that refuses nothing. */
    Printing ANYTHING = new Printing() {
        @Override
        public Optional<String> pictureProblem(Asset picture) {
            return Optional.empty();
        }

        @Override
        public boolean isTooHeavyForEveryPage(Asset logo) {
            return false;
        }

        @Override
        public Optional<String> fontProblem(Asset font) {
            return Optional.empty();
        }

        @Override
        public IntPredicate letters(Theme theme) {
            return letter -> true;
        }
    };

    /** What is wrong with the inside of a PNG or JPEG picture, in a sentence. */
    Optional<String> pictureProblem(Asset picture);

    /** Whether a logo takes long to load on every page of the site, and cannot be made smaller by the program itself. */
    boolean isTooHeavyForEveryPage(Asset logo);

    /** What is wrong with the inside of a TrueType font, in a sentence. */
    Optional<String> fontProblem(Asset font);

    /**
     * Which letters, as code points, can be shown.
     *
     * @param theme whose fonts have no problem
     */
    IntPredicate letters(Theme theme);
}
