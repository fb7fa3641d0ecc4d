package org.canyue.text.file;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * Makes an image smaller row by row: every new pixel is the mean of the area that it covers. Needs room for the new image
 * alone, however large the old one is.
 */
final class AreaAverage {
    private static final int CHANNELS = 4;
    /** Rows that are brought into ARGB at once. */
    private static final int BAND = 64;

    private final int sourceWidth;
    private final double across;
    private final double down;
    private final BufferedImage image;
    private final float[] row;
    private final float[] sums;
    private int y;
    private int sourceY;
    private boolean transparent;

    AreaAverage(int sourceWidth, int sourceHeight, int width, int height) {
        this.sourceWidth = sourceWidth;
        this.across = (double) sourceWidth / width;
        this.down = (double) sourceHeight / height;
        this.image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        this.row = new float[width * CHANNELS];
        this.sums = new float[width * CHANNELS];
    }

    /** The next rows of the source: so many of this image. */
    void add(BufferedImage image, int rows) {
        int[] argb = new int[sourceWidth];
        for (int from = 0; from < rows; from += BAND) {
            BufferedImage band = Pixels.argb(
                    image.getSubimage(0, from, sourceWidth, Math.min(BAND, rows - from)));
            for (int line = 0; line < band.getHeight(); line++) {
                add(band.getRGB(0, line, sourceWidth, 1, argb, 0, sourceWidth));
            }
        }
    }

    private void add(int[] argb) {
        squeeze(argb);
        double top = sourceY;
        double bottom = ++sourceY;
        while (y < image.getHeight()) {
            double edge = (y + 1) * down;
            double covered = Math.min(bottom, edge) - Math.max(top, y * down);
            for (int i = 0; i < sums.length; i++) {
                sums[i] += row[i] * (float) covered;
            }
            if (edge > bottom + 1e-6) {
                return;
            }
            write();
        }
    }

    private void squeeze(int[] argb) {
        Arrays.fill(row, 0);
        int x = 0;
        for (int sourceX = 0; sourceX < sourceWidth; sourceX++) {
            double edge = (x + 1) * across;
            int pixel = argb[sourceX];
            double inside = Math.min(1, edge - sourceX);
            weigh(pixel, x, (float) inside);
            if (edge <= sourceX + 1 + 1e-6 && x + 1 < image.getWidth()) {
                x++;
                weigh(pixel, x, (float) (1 - inside));
            }
        }
    }

    /** Colours count by their opacity, or the hidden colour of a clear pixel would show at its edges. */
    private void weigh(int pixel, int x, float weight) {
        float alpha = (pixel >>> 24) * weight;
        int at = x * CHANNELS;
        row[at] += alpha;
        row[at + 1] += (pixel >> 16 & 0xFF) * alpha;
        row[at + 2] += (pixel >> 8 & 0xFF) * alpha;
        row[at + 3] += (pixel & 0xFF) * alpha;
    }

    private void write() {
        float area = (float) (across * down);
        int[] pixels = new int[image.getWidth()];
        for (int x = 0; x < pixels.length; x++) {
            float alpha = sums[x * CHANNELS];
            int opacity = Math.min(255, Math.round(alpha / area));
            transparent |= opacity < 255;
            pixels[x] = opacity << 24 | mean(x, 1, alpha) << 16 | mean(x, 2, alpha) << 8 | mean(x, 3, alpha);
        }
        image.setRGB(0, y++, pixels.length, 1, pixels, 0, pixels.length);
        Arrays.fill(sums, 0);
    }

    private int mean(int x, int channel, float alpha) {
        return alpha == 0 ? 0 : Math.min(255, Math.round(sums[x * CHANNELS + channel] / alpha));
    }

    BufferedImage image() {
        return image;
    }

    boolean isTransparent() {
        return transparent;
    }
}
