package org.canyue.text.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.canyue.text.Picture;
import org.junit.jupiter.api.Test;

/** A machine for which there is no native WebP: everything else goes on. */
class WithoutWebPTest {
    @Test
    void goesOnWithoutTheNativeLibrary() throws Exception {
        try (var bare = new WithoutNativeFiles()) {
            Class<?> small = bare.loadClass(SmallPicture.class.getName());
            assertThat(small.getMethod("canBeWebP").invoke(null)).isEqualTo(false);
            Class<?> checked = bare.loadClass(CheckedFile.class.getName());
            Object file = checked.getMethod("of", String.class, byte[].class).invoke(null, "a.png", Samples.png(8, 8));
            assertThat(checked.getMethod("mediaType").invoke(file)).isEqualTo("image/png");
        }
        assertThat(SmallPicture.canBeWebP()).as("here, where it is").isTrue();
    }

    /** The classes of the program once more, as on a machine that the library has no file for. */
    private static final class WithoutNativeFiles extends URLClassLoader {
        WithoutNativeFiles() {
            super(Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(WithoutNativeFiles::address).toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        }

        private static URL address(String entry) {
            try {
                return Path.of(entry).toUri().toURL();
            } catch (MalformedURLException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        @Override
        public URL getResource(String name) {
            return name.startsWith("native/") ? null : super.getResource(name);
        }
    }

    @Test
    void servesWhatItHasWhereAPictureCannotBeMadeSmaller() {
        assertThat(SmallPicture.of(new Picture("image/png", new byte[]{1, 2, 3}, 10, 10), 5, false)).isEmpty();
    }
}
