package org.canyue.text.proofreading;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The larger place comes first: 江苏省苏州市, 苏州市吴中区. Marked are a city behind the name of another province, a province
 * behind its city, and a city behind a district where no name of an office follows that begins with the city.
 */
final class PlaceHierarchy implements Check {

    private static final Pattern NO_OFFICE = Pattern.compile("[，。、；：）]|$|\\p{IsHan}{1,4}[镇路街乡]");

    @Override
    public void check(Proof proof, Report report) {
        for (Stretch stretch : proof.prose()) {
            List<PlaceName> places = PlaceName.in(stretch.text());
            for (int i = 0; i < places.size(); i++) {
                PlaceName place = places.get(i);
                if (i + 1 < places.size() && place.to() == places.get(i + 1).from()) {
                    neighbours(stretch, place, places.get(i + 1), report);
                }
                behindDistrict(stretch, place, report);
            }
        }
    }

    private static void neighbours(Stretch in, PlaceName one, PlaceName next, Report report) {
        if (one.isProvince() && !next.province().equals(one.name())) {
            String whole = next.isProvince() ? next.name() : next.province() + next.name();
            report.mark(in, one.from(), next.to(), null, whole);
        } else if (next.isProvince() && !one.isProvince() && one.province().equals(next.name())) {
            report.mark(in, one.from(), next.to(), next.name() + one.name(), next.name() + one.name());
        }
    }

    private static void behindDistrict(Stretch in, PlaceName city, Report report) {
        int district = city.from() - 1;
        boolean behind = "区县".indexOf(in.at(district)) >= 0 && Glyph.isHan(in.at(district - 1))
                && Glyph.isHan(in.at(district - 2));
        if (behind && !city.isProvince() && in.find(NO_OFFICE).region(city.to(), in.length()).lookingAt()) {
            report.mark(in, district - 2, city.to(), null, city.name() + "…");
        }
    }
}
