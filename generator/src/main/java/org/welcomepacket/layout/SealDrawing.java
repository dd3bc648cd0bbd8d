package org.welcomepacket.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.welcomepacket.layout.block.Look;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.Mark.Area;

/** What the business's visible signature looks like: who certified, when, and with which key. */
final class SealDrawing {
    static final double WIDTH = 270;
    static final double HEIGHT = 66;
    private static final double LEFT = 16;

    private final Issue issue;
    private final Look look;

    SealDrawing(Issue issue) {
        this.issue = issue;
        this.look = issue.look();
    }

    /** The marks, measured from the top left of the field. */
    List<Mark> marks(Seal seal, double width) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Fill(null, new Area(0, 0, width, HEIGHT), look.tint()));
        marks.add(new Mark.Outline(null, new Area(0, 0, width, HEIGHT), 0.6, look.line()));
        marks.add(new Mark.Fill(null, new Area(0, 0, 4, HEIGHT), look.colours().accent()));
        words(issue.say("certified"), look.caption().coloured(look.colours().accent()), 16, width, marks);
        words(seal.signer(), look.bold(12, 15, look.colours().ink()), 32, width, marks);
        words(issue.say("certified-on", Map.of("date", seal.signedOn())), look.small(), 44.5, width, marks);
        String key = issue.say("fingerprint", Map.of("fingerprint", brief(seal.fingerprint())));
        words(key, look.sans(7, 9, look.muted()), 57, width, marks);
        return marks;
    }

    private void words(String words, Look.Type type, double baseline, double width, List<Mark> marks) {
        issue.paragraphs().lines(words, type, null, width - LEFT - 6).get(0).draw(LEFT, baseline, marks);
    }

    /** The first 16 digits in groups of four. */
    private static String brief(String fingerprint) {
        String digits = fingerprint.replaceAll("[^0-9a-fA-F]", "").toUpperCase(Locale.ROOT);
        String first = digits.substring(0, Math.min(16, digits.length()));
        return first.replaceAll("(.{4})(?!$)", "$1\u00A0") + (digits.length() > 16 ? "\u00A0\u2026" : "");
    }
}
