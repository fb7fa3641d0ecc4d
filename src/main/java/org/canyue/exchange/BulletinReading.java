package org.canyue.exchange;

import java.time.LocalDate;
import java.util.List;

import org.canyue.text.Body;

/**
 * What {@link BulletinTextReader} found in a text. What it did not find is an empty string, an empty list, or null for
 * numbers and the date. Several telephone or fax numbers stand in one string with 、 between.
 *
 * @param addresseeLabel what stands before the first addressees, such as 本期专报
 */
public record BulletinReading(String addresseeLabel, List<String> addressees, String name, String kind, Integer number,
        Integer total, LocalDate issuedOn, List<String> sponsors, String credential, String title, String subtitle,
        Body body,
        String responsibleEditor, String phone, String fax, String address, Integer copies, List<Finding> findings) {
}
