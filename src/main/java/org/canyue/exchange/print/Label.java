package org.canyue.exchange.print;

/** 标签: what stands on an envelope or a folder, from the top down. Each may be empty. */
public record Label(String address, String organisation, String name, String note) {
}
