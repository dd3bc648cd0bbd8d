package org.welcomepacket.sign.verify.look;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws as the library does, and gives up in the middle of a page when the time is over. */
final class TimedRenderer extends PDFRenderer {
    private final Deadline deadline;

    TimedRenderer(PDDocument document, Deadline deadline) {
        super(document);
        this.deadline = deadline;
        setSubsamplingAllowed(true);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        PageDrawer drawer = new PageDrawer(parameters) {
            @Override
            protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
                if (deadline.isOver()) {
                    throw new TimeIsOver();
                }
                super.processOperator(operator, operands);
            }
        };
        drawer.setAnnotationFilter(getAnnotationsFilter());
        return drawer;
    }

    /** Not one of those that the library takes for a mistake in the file, and goes on after. */
    static final class TimeIsOver extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
