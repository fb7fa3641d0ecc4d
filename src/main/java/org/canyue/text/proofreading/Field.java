package org.canyue.text.proofreading;

/** The part of a manuscript that a finding lies in; its form name is that of the field which people write it in. */
public enum Field {
    TITLE("title"),
    SUBTITLE("subtitle"),
    ADDRESSEES("addressees"),
    BODY("body"),
    EDITOR("responsibleEditor"),
    COPIES("copies");

    private final String formName;

    Field(String formName) {
        this.formName = formName;
    }

    public String formName() {
        return formName;
    }
}
