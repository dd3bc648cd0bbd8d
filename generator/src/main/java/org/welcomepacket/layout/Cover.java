package org.welcomepacket.layout;

import java.util.List;
import org.welcomepacket.layout.block.FactTable;
import org.welcomepacket.layout.block.Lines;
import org.welcomepacket.layout.block.Look;
import org.welcomepacket.layout.flow.Flow;
import org.welcomepacket.layout.flow.Piece;
import org.welcomepacket.layout.page.Tag;
import org.welcomepacket.layout.page.Tag.Role;
import org.welcomepacket.model.Business;

/** The first page: whose agreement this is, which edition, and how to reach them. */
final class Cover {
    private final Issue issue;
    private final Look look;

    Cover(Issue issue) {
        this.issue = issue;
        this.look = issue.look();
    }

    Flow flow(Tag document) {
        Tag part = document.child(Role.PART);
        Piece mark = new Emblem(issue).piece(part);
        Piece title = title(part);
        Piece name = issue.paragraphs()
                .words(
                        business().name(),
                        look.serif(15, 21, look.colours().ink()),
                        part.child(Role.P),
                        look.left(),
                        look.fullWidth());
        Piece facts = facts(part);
        double taken = tall(mark) + tall(title) + tall(name) + tall(facts) + 40;
        double free = Math.max(0, look.height() - taken);
        Flow flow = new Flow();
        flow.add(mark, 0, 0);
        flow.add(title, Math.min(free, free * 0.42 + 20), 14);
        flow.add(name, 14, 0);
        flow.add(facts, Math.max(20, free * 0.58 - 20), 0);
        return flow;
    }

    private Piece title(Tag part) {
        Look.Type type = look.bold(34, 39, look.colours().accent());
        Lines lines = issue.paragraphs().words(issue.title(), type, part.child(Role.H1), look.left(), look.fullWidth());
        return lines.named(AgreementSetter.COVER, look.left());
    }

    private Piece facts(Tag part) {
        FactTable facts = new FactTable(issue.setting(), part);
        facts.row(issue.say("edition-caption"), issue.edition());
        business().owner().ifPresent(owner -> facts.row(issue.say("issued-by"), List.of(owner)));
        row(facts, "address", business().address());
        row(facts, "contact", issue.contact());
        business().registration().ifPresent(number -> facts.row(issue.say("registration"), List.of(number)));
        row(facts, "binding-language", issue.prevailing());
        return facts.piece();
    }

    private void row(FactTable facts, String caption, List<String> lines) {
        if (!lines.isEmpty()) {
            facts.row(issue.say(caption), lines);
        }
    }

    private Business business() {
        return issue.packet().business();
    }

    private static double tall(Piece piece) {
        double height = 0;
        for (int i = 0; i < piece.parts(); i++) {
            height += piece.height(i);
        }
        return height;
    }
}
