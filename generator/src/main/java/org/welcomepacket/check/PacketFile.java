package org.welcomepacket.check;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.welcomepacket.model.Agreement;
import org.welcomepacket.model.Business;
import org.welcomepacket.model.Edition;
import org.welcomepacket.model.Print;
import org.welcomepacket.read.yaml.Yaml;

/**
 * What packet.yaml says, as far as it could be understood.
 *
 * @param business the business
 * @param edition the edition
 * @param policies ids of the policies with their places, in order
 * @param appendices ids of those behind the signatures, likewise
 * @param pages ids of the site's pages
 * @param agreement the agreement
 * @param fingerprints of certificates
 * @param baseUrl of the site
 * @param cards clauses for the first page
 * @param prints what else is made
 * @param policiesKnown whether the list of policies could be read
 * @param noNameRefused whether no name of a policy, appendix or page had to be refused
 */
record PacketFile(
        Optional<Business> business,
        Edition edition,
        List<Yaml.Scalar> policies,
        List<Yaml.Scalar> appendices,
        List<Yaml.Scalar> pages,
        Agreement agreement,
        Set<String> fingerprints,
        Optional<String> baseUrl,
        List<Yaml.Scalar> cards,
        Set<Print> prints,
        boolean policiesKnown,
        boolean noNameRefused) {
    PacketFile {
        policies = List.copyOf(policies);
        appendices = List.copyOf(appendices);
        pages = List.copyOf(pages);
        fingerprints = Set.copyOf(fingerprints);
        cards = List.copyOf(cards);
        prints = Collections.unmodifiableSet(new LinkedHashSet<>(prints));
    }

    /** The names of the appendices. */
    Set<String> appendixIds() {
        return appendices.stream().map(Yaml.Scalar::text).collect(Collectors.toSet());
    }

    /** When packet.yaml could not be read at all. */
    static PacketFile unknown() {
        return new PacketFile(
                Optional.empty(),
                new Edition(1, Optional.empty(), Optional.empty()),
                List.of(),
                List.of(),
                List.of(),
                AgreementCheck.standard(),
                Set.of(),
                Optional.empty(),
                List.of(),
                Set.of(),
                false,
                true);
    }
}
