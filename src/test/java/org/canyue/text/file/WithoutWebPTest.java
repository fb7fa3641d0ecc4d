package org.canyue.text.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.canyue.text.Picture;
import org.junit.jupiter.api.Test;

/** A machine for which there is no native WebP: everything else goes on. */
class WithoutWebPTest {
    /** The program on such a machine: what it says of WebP, and what becomes of a picture. */
    static final class OnAnotherMachine {
        private OnAnotherMachine() {
        }

        public static void main(String[] none) {
            System.out.println(SmallPicture.canBeWebP() + " " + CheckedFile.of("a.png", Samples.png(8, 8)).mediaType());
        }
    }

    @Test
    void goesOnWithoutTheNativeLibrary() throws Exception {
        assertThat(said("-Dos.name=Haiku")).endsWith("false image/png");
        assertThat(said("-Dos.name=" + System.getProperty("os.name"))).as("here, where it is")
                .endsWith("true image/png");
    }

    private static String said(String machine) throws Exception {
        Process java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), machine,
                "-Djava.awt.headless=true", "-cp", System.getProperty("java.class.path"),
                OnAnotherMachine.class.getName()).redirectErrorStream(true).start();
        String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        java.waitFor();
        return said;
    }

    @Test
    void servesWhatItHasWhereAPictureCannotBeMadeSmaller() {
        assertThat(SmallPicture.of(new Picture("image/png", new byte[]{1, 2, 3}, 10, 10), 5, false)).isEmpty();
    }
}
