package org.canyue.exchange;

import java.util.List;

import org.canyue.exchange.source.Format;
import org.canyue.exchange.source.SourcePicture;

/**
 * What was understood of a file, and the source to look it up in.
 *
 * @param lines    of the source; {@link Finding#line()} counts them from 1
 * @param pictures named by the body as {@code /attachments/1} and so on
 */
public record FileReading(Format format, BulletinReading bulletin, List<String> lines, List<SourcePicture> pictures) {
}
