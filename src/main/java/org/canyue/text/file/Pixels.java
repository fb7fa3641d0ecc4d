package org.canyue.text.file;

import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.Raster;

/** Brings what an image reader gives into ARGB of the colour space sRGB. */
final class Pixels {
    private Pixels() {
    }

    static BufferedImage argb(BufferedImage image) {
        var argb = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        ColorSpace colours = image.getColorModel().getColorSpace();
        if (colours.getType() == ColorSpace.TYPE_GRAY && image.getType() == BufferedImage.TYPE_CUSTOM) {
            spreadGrey(image, argb);
        } else if (colours.isCS_sRGB() || colours.getType() == ColorSpace.TYPE_GRAY) {
            draw(image, argb);
        } else {
            new ColorConvertOp(null).filter(image, argb);
        }
        return argb;
    }

    private static void draw(BufferedImage image, BufferedImage argb) {
        Graphics2D graphics = argb.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
    }

    /** Java takes the greys of a PNG with transparency for linear light and would brighten them. */
    private static void spreadGrey(BufferedImage image, BufferedImage argb) {
        Raster raster = image.getRaster();
        int surplus = raster.getSampleModel().getSampleSize(0) - 8;
        boolean alpha = raster.getNumBands() > 1;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int grey = eightBits(raster.getSample(x, y, 0), surplus);
                int opacity = alpha ? eightBits(raster.getSample(x, y, 1), surplus) : 255;
                argb.setRGB(x, y, opacity << 24 | grey * 0x010101);
            }
        }
    }

    private static int eightBits(int sample, int surplus) {
        return surplus >= 0 ? sample >> surplus : sample * 255 / ((1 << 8 + surplus) - 1);
    }

    /** @param orientation of Exif, 1 to 8 */
    static BufferedImage upright(BufferedImage image, int orientation) {
        if (orientation == 1) {
            return image;
        }
        int right = image.getWidth() - 1;
        int bottom = image.getHeight() - 1;
        boolean turned = orientation > 4;
        var upright = new BufferedImage(turned ? bottom + 1 : right + 1, turned ? right + 1 : bottom + 1,
                BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < upright.getHeight(); y++) {
            for (int x = 0; x < upright.getWidth(); x++) {
                upright.setRGB(x, y, switch (orientation) {
                    case 2 -> image.getRGB(right - x, y);
                    case 3 -> image.getRGB(right - x, bottom - y);
                    case 4 -> image.getRGB(x, bottom - y);
                    case 5 -> image.getRGB(y, x);
                    case 6 -> image.getRGB(y, bottom - x);
                    case 7 -> image.getRGB(right - y, bottom - x);
                    default -> image.getRGB(right - y, x);
                });
            }
        }
        return upright;
    }

    static BufferedImage opaque(BufferedImage argb) {
        var rgb = new BufferedImage(argb.getWidth(), argb.getHeight(), BufferedImage.TYPE_INT_RGB);
        draw(argb, rgb);
        return rgb;
    }
}
