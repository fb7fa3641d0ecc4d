package org.canyue.text.proofreading;

/** How one rule is looked for. Takes time in proportion to the text, whatever the text. */
interface Check {

    void check(Proof proof, Report report);
}
