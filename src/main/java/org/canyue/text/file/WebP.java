package org.canyue.text.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.IIOImage;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.jboss.logging.Logger;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPImageReaderSpi;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPReadParam;
import com.luciad.imageio.webp.WebPWriteParam;

/** WebP by libwebp, a native library: where it cannot be loaded, all goes on without WebP. */
final class WebP {
    private static final Logger LOG = Logger.getLogger(WebP.class);
    static final boolean AVAILABLE = load();
    private static final float QUALITY = 0.8f;

    private WebP() {
    }

    /** The library keeps to itself that it could not load; so it has to show that it can write. */
    private static boolean load() {
        try {
            return write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)).length > 0;
        } catch (LinkageError | Exception missing) {
            LOG.infof("Pictures are served without WebP: %s", missing);
            return false;
        }
    }

    static ImageReader reader() throws IOException {
        return new WebPImageReaderSpi().createReaderInstance(null);
    }

    /** Already smaller, by the decoder itself. */
    static BufferedImage read(ImageReader reader, int width, int height) throws IOException {
        WebPReadParam param = (WebPReadParam) reader.getDefaultReadParam();
        param.setUseScaling(true);
        param.setScaledWidth(width);
        param.setScaledHeight(height);
        return reader.read(0, param);
    }

    static byte[] write(BufferedImage image) throws IOException {
        ImageWriter writer = new WebPImageWriterSpi().createWriterInstance(null);
        try (var bytes = new ByteArrayOutputStream(); var out = new MemoryCacheImageOutputStream(bytes)) {
            WebPWriteParam param = (WebPWriteParam) writer.getDefaultWriteParam();
            param.setCompressionType(CompressionType.Lossy);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
            out.flush();
            return bytes.toByteArray();
        } finally {
            writer.dispose();
        }
    }
}
