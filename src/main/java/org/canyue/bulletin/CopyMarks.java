package org.canyue.bulletin;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What tells the printed copies of an issue apart.
 *
 * @param number 份号: six digits on the first line (GB/T 9704-2012, 7.2.1), which is kept free for them when the text is printed
 * @param code   a QR code on the first page, by which the receipt of the copy is noted
 * @param mark   a small sign in the outer margin of each page, by which the office knows the copy again
 */
@Embeddable
public record CopyMarks(@Column(name = "copy_number") boolean number, @Column(name = "copy_code") boolean code,
        @Column(name = "copy_mark") boolean mark) {

    public static CopyMarks standard() {
        return new CopyMarks(true, false, false);
    }
}
