package org.canyue.text.proofreading;

/** The length that the bulletin has set for its bodies. */
final class Length implements Check {

    @Override
    public void check(Proof proof, Report report) {
        int characters = proof.characters();
        HouseStyle style = proof.style();
        if (characters > 0 && (characters < style.fewest() || characters > style.most())) {
            report.whole(Field.BODY, Integer.toString(characters));
        }
    }
}
