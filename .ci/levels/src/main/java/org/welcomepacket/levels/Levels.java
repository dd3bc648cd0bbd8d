package org.welcomepacket.levels;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.nio.file.Path;

/**
 * Holds the files of a folder, {@code B.pdf} to {@code LTA.pdf}, against the level in their names. What lasts must pass as
 * a whole; of the two lower levels no revocation is known, so that nobody can say for certain.
 */
public final class Levels {
    private Levels() {}

    /** The one argument is the folder, in which {@code root.cer} is to be trusted. */
    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        boolean agreed = true;
        for (String level : new String[] {"B", "T", "LT", "LTA"}) {
            SimpleReport report = report(folder, folder.resolve(level + ".pdf"));
            String id = report.getFirstSignatureId();
            Indication indication = report.getIndication(id);
            boolean lasts = level.startsWith("LT");
            boolean good = report.getSignaturesCount() == 1
                    && String.valueOf(report.getSignatureFormat(id)).equals("PAdES-BASELINE-" + level)
                    && indication == (lasts ? Indication.TOTAL_PASSED : Indication.INDETERMINATE);
            System.out.println(level + ".pdf: " + report.getSignatureFormat(id) + ", " + indication
                    + (good ? "" : " <- not as expected " + report.getAdESValidationErrors(id)));
            agreed &= good;
        }
        if (!agreed) {
            throw new IllegalStateException("the levels are not what they should be");
        }
    }

    private static SimpleReport report(Path folder, Path file) {
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(DSSUtils.loadCertificate(folder.resolve("root.cer").toFile()));
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        PDFDocumentValidator validator = new PDFDocumentValidator(new FileDocument(file.toFile()));
        validator.setCertificateVerifier(verifier);
        return validator.validateDocument().getSimpleReport();
    }
}
