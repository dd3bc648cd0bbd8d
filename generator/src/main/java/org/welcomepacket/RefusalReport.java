package org.welcomepacket;

import org.welcomepacket.decide.Problem;
import org.welcomepacket.decide.Reply;
import org.welcomepacket.json.Json;
import org.welcomepacket.model.Packet;

/**
 * Why a question has no answer, and what can be asked instead.
 *
 * @param packet where the rules stand
 */
public record RefusalReport(Packet packet) {
    /** Every problem with what to write instead, then what the decision asks for, or which decisions there are. */
    public String human(Reply.Refused refused) {
        StringBuilder out = new StringBuilder();
        for (Problem problem : refused.problems()) {
            out.append("welcome: ").append(problem.message()).append('\n');
            out.append("    = help: ").append(problem.hint()).append('\n');
        }
        return out.append('\n')
                .append(new AskableReport(packet).human(refused.decision()))
                .toString();
    }

    /** The same for scripts. */
    public String json(Reply.Refused refused) {
        Json.MembersBuilder members = Json.members()
                .add(
                        "problems",
                        refused.problems().stream()
                                .map(p -> Json.members()
                                        .add("message", p.message())
                                        .add("hint", p.hint())
                                        .build())
                                .toList());
        return new AskableReport(packet)
                .addTo(members, refused.decision())
                .build()
                .indented();
    }
}
