package org.canyue.exchange.word;
import java.nio.file.*;
import org.canyue.exchange.Samples;
import org.canyue.text.*;
class WordSketch { @org.junit.jupiter.api.Test void run() throws Exception {
  Path d=Path.of(System.getProperty("java.io.tmpdir"),"sketch"); Files.createDirectories(d);
  var img=new java.awt.image.BufferedImage(1200,600,java.awt.image.BufferedImage.TYPE_INT_RGB); var o=new java.io.ByteArrayOutputStream(); javax.imageio.ImageIO.write(img,"png",o);
  Pictures p=id->java.util.Optional.of(new Picture("image/png",o.toByteArray(),1200,600));
  Files.write(d.resolve("seed.docx"),WordFile.of(Samples.issue20(),Pictures.NONE));
  Files.write(d.resolve("all.docx"),WordFile.of(Samples.with(Samples.EVERYTHING),p));
  Files.write(d.resolve("draft.docx"),WordFile.of(Samples.draft(),Pictures.NONE));
}}
