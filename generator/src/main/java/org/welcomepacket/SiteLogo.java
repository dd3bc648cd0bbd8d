package org.welcomepacket;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.Theme;
import org.welcomepacket.model.Theme.Logo;
import org.welcomepacket.model.text.Asset;
import org.welcomepacket.picture.PngPicture;
import org.welcomepacket.source.Bytes;

/**
 * The logo as the site shows it. Every page loads it, so that one which came heavy from a designer is made as small as it
 * is shown. The agreement gets it as it is. Thread-safe.
 */
final class SiteLogo {
    /** What a page of at most sixty kilobytes has left for it. */
    static final int MOST_BYTES = 40_000;

    /** From twice as many pixels as it is high where it is shown largest to just as many. */
    private static final int[] HEIGHTS = {352, 288, 224, 176};

    /** So many times its height fill a page. */
    private static final int WIDEST = 4;

    /** More than anyone has at a time, so that a preview which runs for days remembers no more. */
    static final int MOST_KNOWN = 16;

    private final Map<String, Optional<Asset>> known = new ConcurrentHashMap<>();

    /** The packet as the site is to know it. */
    Packet lightened(Packet packet) {
        Theme theme = packet.theme();
        Optional<Logo> logo = theme.logo().filter(each -> each.image().content().size() > MOST_BYTES);
        return logo.flatMap(heavy -> light(heavy.image()).map(image -> new Logo(image, heavy.alternative())))
                .map(light -> packet.with(theme.with(light)))
                .orElse(packet);
    }

    int known() {
        return known.size();
    }

    /** A logo with fewer pixels; empty when that does not help, or it is no PNG. */
    Optional<Asset> light(Asset logo) {
        if (known.size() >= MOST_KNOWN) {
            known.clear();
        }
        return known.computeIfAbsent(logo.content().sha256(), content -> smaller(logo));
    }

    private static Optional<Asset> smaller(Asset logo) {
        Optional<PngPicture> picture = PngPicture.read(logo.content().toArray());
        return picture.flatMap(large -> IntStream.of(HEIGHTS)
                .mapToObj(height -> large.within(WIDEST * height, height))
                .filter(file -> file.length <= MOST_BYTES)
                .findFirst()
                .map(file -> new Asset(logo.path(), logo.mediaType(), Bytes.wrap(file))));
    }
}
