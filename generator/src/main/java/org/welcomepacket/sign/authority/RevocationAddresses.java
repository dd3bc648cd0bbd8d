package org.welcomepacket.sign.authority;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.X509CertificateHolder;
import org.jspecify.annotations.Nullable;

/**
 * Where a certificate says that its revocation can be asked about (RFC 5280, 4.2.1.13 and 4.2.2.1), over HTTP.
 *
 * @param responders who answers about this certificate
 * @param lists where the list of all revoked ones lies
 */
record RevocationAddresses(List<URI> responders, List<URI> lists) {
    static RevocationAddresses of(X509CertificateHolder certificate) {
        List<URI> responders = new ArrayList<>();
        if (certificate.getExtension(Extension.authorityInfoAccess) != null) {
            for (AccessDescription access : AuthorityInformationAccess.fromExtensions(certificate.getExtensions())
                    .getAccessDescriptions()) {
                if (access.getAccessMethod().equals(AccessDescription.id_ad_ocsp)) {
                    address(access.getAccessLocation()).ifPresent(responders::add);
                }
            }
        }
        List<URI> lists = new ArrayList<>();
        if (certificate.getExtension(Extension.cRLDistributionPoints) != null) {
            for (DistributionPoint point : CRLDistPoint.getInstance(certificate
                            .getExtension(Extension.cRLDistributionPoints)
                            .getParsedValue())
                    .getDistributionPoints()) {
                addresses(point.getDistributionPoint(), lists);
            }
        }
        return new RevocationAddresses(List.copyOf(responders), List.copyOf(lists));
    }

    boolean isEmpty() {
        return responders.isEmpty() && lists.isEmpty();
    }

    private static void addresses(@Nullable DistributionPointName name, List<URI> into) {
        if (name != null && name.getType() == DistributionPointName.FULL_NAME) {
            for (GeneralName each : GeneralNames.getInstance(name.getName()).getNames()) {
                address(each).ifPresent(into::add);
            }
        }
    }

    private static Optional<URI> address(GeneralName name) {
        if (name.getTagNo() != GeneralName.uniformResourceIdentifier || !(name.getName() instanceof ASN1String text)) {
            return Optional.empty();
        }
        try {
            URI address = new URI(text.getString());
            boolean usable = address.getHost() != null
                    && String.valueOf(address.getScheme()).matches("https?")
                    && address.getRawUserInfo() == null;
            return usable ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
