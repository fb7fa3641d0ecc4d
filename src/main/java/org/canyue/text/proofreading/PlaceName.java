package org.canyue.text.proofreading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A province or a prefecture-level division as a text names it (resource places.txt).
 *
 * @param province the one that it lies in; its own name for a province
 */
record PlaceName(String name, String province, int from, int to) {

    private static final String LAST = "省区市州盟";
    private static final int SHORTEST = 3;
    private static final Map<String, String> PROVINCE_OF = provinces();
    private static final int LONGEST = PROVINCE_OF.keySet().stream().mapToInt(String::length).max().orElse(SHORTEST);

    /** In the order of the text. */
    static List<PlaceName> in(String text) {
        List<PlaceName> places = new ArrayList<>();
        for (int i = SHORTEST - 1; i < text.length(); i++) {
            if (LAST.indexOf(text.charAt(i)) >= 0) {
                endingAt(text, i + 1, places);
            }
        }
        return places;
    }

    boolean isProvince() {
        return name.equals(province);
    }

    private static void endingAt(String text, int end, List<PlaceName> places) {
        for (int start = end - SHORTEST; start >= Math.max(0, end - LONGEST); start--) {
            String name = text.substring(start, end);
            if (PROVINCE_OF.containsKey(name)) {
                places.add(new PlaceName(name, PROVINCE_OF.get(name), start, end));
                return;
            }
        }
    }

    private static Map<String, String> provinces() {
        Map<String, String> provinces = new HashMap<>();
        Resource.lines("places.txt").map(line -> line.split("[\t ]+")).forEach(names -> {
            for (String name : names) {
                provinces.put(name, names[0]);
            }
        });
        return provinces;
    }
}
