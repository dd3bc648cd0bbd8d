package org.welcomepacket.code;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Random;

/** What a scanner makes of a page: turned a little, and every pixel somewhat off. */
public final class Scan {
    private Scan() {}

    /** The page turned by that many degrees, its shades off by that much on average. */
    public static Greys of(BufferedImage page, double degrees, double noise) {
        BufferedImage turned = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = turned.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
        graphics.rotate(Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
        graphics.drawImage(page, 0, 0, null);
        graphics.dispose();
        byte[] shades = ((DataBufferByte) turned.getRaster().getDataBuffer()).getData();
        Random random = new Random(7);
        for (int i = 0; i < shades.length; i++) {
            double shade = 20 + 0.86 * (shades[i] & 0xFF) + random.nextGaussian() * noise;
            shades[i] = (byte) Math.max(0, Math.min(255, Math.round(shade)));
        }
        return new Greys(page.getWidth(), page.getHeight(), shades);
    }
}
