package org.canyue.exchange.print;

/** 标签: what stands on an envelope or a folder, from the top down. Each may be empty. */
public record Label(String postcode, String address, String organisation, String name, String phone, String note) {
    public Label(String address, String organisation, String name, String note) {
        this("", address, organisation, name, "", note);
    }

    String text() {
        return String.join("", postcode, address, organisation, name, phone, note);
    }
}
