package org.welcomepacket.layout;

import org.welcomepacket.layout.block.Drawing;
import org.welcomepacket.layout.block.ImageSize;
import org.welcomepacket.layout.block.Look;
import org.welcomepacket.layout.flow.Piece;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.Mark.Area;
import org.welcomepacket.layout.page.Tag;
import org.welcomepacket.layout.page.Tag.Attributes;
import org.welcomepacket.layout.page.Tag.Role;
import org.welcomepacket.model.Theme;

/** The practice's logo, or a bar in its colour where there is none. */
final class Emblem {
    private static final double LOGO_WIDTH = 170;
    private static final double LOGO_HEIGHT = 72;

    private final Issue issue;
    private final Look look;

    Emblem(Issue issue) {
        this.issue = issue;
        this.look = issue.look();
    }

    Piece piece(Tag part) {
        return issue.packet().theme().logo().map(logo -> logo(logo, part)).orElseGet(this::bar);
    }

    private Piece logo(Theme.Logo logo, Tag part) {
        ImageSize size = ImageSize.of(logo.image());
        double scale = Math.min(LOGO_WIDTH / size.width(), LOGO_HEIGHT / size.height());
        Area area = new Area(look.left(), 0, size.width() * scale, size.height() * scale);
        String alternative = logo.alternative().in(issue.text().language());
        Tag figure = part.child(Role.FIGURE, Attributes.NONE.withAlternative(alternative));
        return new Drawing(
                area.height(),
                (y, canvas) -> canvas.marks()
                        .add(new Mark.Picture(
                                figure, new Area(area.x(), y, area.width(), area.height()), logo.image())));
    }

    private Piece bar() {
        return new Drawing(
                6,
                (y, canvas) -> canvas.marks()
                        .add(new Mark.Fill(
                                null,
                                new Area(look.left(), y, 48, 5),
                                look.colours().accent())));
    }
}
