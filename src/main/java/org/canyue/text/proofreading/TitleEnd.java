package org.canyue.text.proofreading;

/** A title does not end in a mark that ends or carries on a sentence; ？ ！ and …… are its own. */
final class TitleEnd implements Check {

    @Override
    public void check(Proof proof, Report report) {
        for (Stretch title : proof.prose().subList(0, 2)) {
            int last = title.length() - 1;
            if (last > 0 && "。，、；：,.;:".indexOf(title.at(last)) >= 0) {
                report.mark(title, last, last + 1, "");
            }
        }
    }
}
