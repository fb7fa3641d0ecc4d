package org.canyue.text.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;

import org.canyue.text.Picture;
import org.junit.jupiter.api.Test;

/** A machine for which there is no native WebP: everything else goes on. */
class WithoutWebPTest {
    @Test
    void goesOnWithoutTheNativeLibrary() throws Exception {
        var classes = new ArrayList<URL>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!entry.contains("webp-imageio")) {
                classes.add(Path.of(entry).toUri().toURL());
            }
        }
        try (var bare = new URLClassLoader(classes.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Class<?> small = bare.loadClass(SmallPicture.class.getName());
            assertThat(small.getMethod("canBeWebP").invoke(null)).isEqualTo(false);
            Class<?> checked = bare.loadClass(CheckedFile.class.getName());
            Object file = checked.getMethod("of", String.class, byte[].class).invoke(null, "a.png", Samples.png(8, 8));
            assertThat(checked.getMethod("mediaType").invoke(file)).isEqualTo("image/png");
        }
        assertThat(SmallPicture.canBeWebP()).as("here, where it is").isTrue();
    }

    @Test
    void servesWhatItHasWhereAPictureCannotBeMadeSmaller() {
        assertThat(SmallPicture.of(new Picture("image/png", new byte[] {1, 2, 3}, 10, 10), 5, false)).isEmpty();
    }
}
