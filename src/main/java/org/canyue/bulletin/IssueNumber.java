package org.canyue.bulletin;

import jakarta.persistence.Embeddable;

/**
 * 第 20 期（总第 102 期）: the number within the year, and the running total. Given by the ledger alone, both at once.
 *
 * @param year the year that the number counts in
 * @param number 1-based within the year
 * @param total 1-based since the bulletin began
 */
@Embeddable
public record IssueNumber(Integer year, Integer number, Integer total) {
    /** Its place under the address of a bulletin: {@code 2024/20}, or {@code 2024/s3} for a supplement. */
    public String inAddress(Series series) {
        return year + "/" + series.prefix() + number;
    }
}
