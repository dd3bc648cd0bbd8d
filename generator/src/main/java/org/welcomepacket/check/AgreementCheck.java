package org.welcomepacket.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.welcomepacket.check.form.Fields;
import org.welcomepacket.check.form.Form;
import org.welcomepacket.check.form.Ids;
import org.welcomepacket.check.form.Key;
import org.welcomepacket.check.form.Kind;
import org.welcomepacket.check.form.Kinds;
import org.welcomepacket.check.form.Reading;
import org.welcomepacket.check.form.Shape;
import org.welcomepacket.model.Agreement;
import org.welcomepacket.model.Agreement.Acknowledgement;
import org.welcomepacket.model.Agreement.Initials;
import org.welcomepacket.model.Agreement.Signature;
import org.welcomepacket.model.text.LocalText;
import org.welcomepacket.read.yaml.Yaml;
import org.welcomepacket.source.Code;

/** Reads {@code agreement} of packet.yaml. */
final class AgreementCheck {
    private static final Key<Boolean> REQUIRED = Key.optional(
            "required", Kinds.YES_NO, "whether the agreement is incomplete without it; yes unless said", "yes");
    private static final Key<LocalText> TEXT =
            Key.required("text", Kinds.LOCALISED, "what is acknowledged", "I have read these policies.");
    private static final Form ACKNOWLEDGEMENT = Form.of("acknowledgement", REQUIRED, TEXT);

    private static final Key<Initials> INITIALS = Key.optional(
            "initials",
            Kinds.choice(
                    Map.of("none", Initials.NONE, "per-policy", Initials.PER_POLICY, "per-clause", Initials.PER_CLAUSE),
                    List.of("none", "per-policy", "per-clause")),
            "where clients put their initials");
    private static final Key<Signature> SIGNATURE = Key.optional(
            "signature",
            Kinds.choice(Map.of("any", Signature.ANY, "digital", Signature.DIGITAL), List.of("any", "digital")),
            "which kinds of signature count");
    private static final Shape SIGNATORY =
            Shape.text("(?!business\\s*$)" + Ids.PATTERN, "a name such as 'client' or 'guardian'");
    private static final Key<List<String>> SIGNATORIES = Key.optional(
            "signatories",
            Kinds.some(new Kind<>(SIGNATORY, AgreementCheck::signatory)),
            "who signs beside you",
            "[client]",
            "[client, guardian]");
    private static final Key<Yaml.Mapping> ACKNOWLEDGEMENTS = Key.optional(
            "acknowledgements",
            Kinds.named("acknowledgements", Shape.group(ACKNOWLEDGEMENT)),
            "boxes to tick above the signature, each with a name of your choice",
            "{ read: { text: I have read these policies. } }");
    private static final Form FORM = Form.of("agreement", INITIALS, SIGNATURE, SIGNATORIES, ACKNOWLEDGEMENTS);

    private AgreementCheck() {}

    /** The agreement group within packet.yaml; the standard acknowledgement serves where the author gives none. */
    static Kind<Agreement> kind() {
        return new Kind<>(
                Shape.group(FORM),
                (node, name, reading) ->
                        Fields.of(node, FORM, node.span(), reading).map(f -> agreement(f, reading)));
    }

    /** What holds when packet.yaml says nothing. */
    static Agreement standard() {
        return new Agreement(Initials.PER_POLICY, Signature.ANY, List.of("client"), List.of());
    }

    private static Agreement agreement(Fields fields, Reading reading) {
        return new Agreement(
                fields.get(INITIALS).orElse(Initials.PER_POLICY),
                fields.get(SIGNATURE).orElse(Signature.ANY),
                fields.get(SIGNATORIES).filter(s -> !s.isEmpty()).orElse(List.of("client")),
                fields.get(ACKNOWLEDGEMENTS)
                        .map(g -> acknowledgements(g, reading))
                        .orElse(List.of()));
    }

    private static List<Acknowledgement> acknowledgements(Yaml.Mapping group, Reading reading) {
        List<Acknowledgement> found = new ArrayList<>();
        for (Yaml.Entry entry : group.entries()) {
            Ids.check(entry.name(), entry.key().span(), reading.findings());
            Fields.of(entry.value(), ACKNOWLEDGEMENT, entry.key().span(), reading)
                    .ifPresent(fields -> {
                        boolean required = fields.get(REQUIRED).orElse(true);
                        fields.get(TEXT)
                                .ifPresent(text -> found.add(new Acknowledgement(entry.name(), required, text)));
                    });
        }
        return found;
    }

    private static Optional<String> signatory(Yaml node, String name, Reading reading) {
        return Kinds.TEXT.read(node, name, reading).filter(text -> {
            if (text.equals("business")) {
                reading.findings()
                        .add(Code.RESERVED_ID, node.span(), "the business signs anyway", "name only the others");
                return false;
            }
            return Ids.check(text, node.span(), reading.findings());
        });
    }
}
