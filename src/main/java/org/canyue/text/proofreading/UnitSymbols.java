package org.canyue.text.proofreading;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Unit symbols have their letters in the case that GB 3100 gives them. Only behind a number. */
final class UnitSymbols implements Check {

    private static final Map<String, String> RIGHT = Map.ofEntries(Map.entry("KM", "km"), Map.entry("Km", "km"),
            Map.entry("KG", "kg"), Map.entry("Kg", "kg"), Map.entry("CM", "cm"), Map.entry("MM", "mm"),
            Map.entry("KW", "kW"), Map.entry("Kw", "kW"), Map.entry("kw", "kW"), Map.entry("KWH", "kW·h"),
            Map.entry("KWh", "kW·h"), Map.entry("kwh", "kW·h"), Map.entry("kWh", "kW·h"), Map.entry("Kwh", "kW·h"),
            Map.entry("HZ", "Hz"), Map.entry("hz", "Hz"), Map.entry("KHZ", "kHz"), Map.entry("KHz", "kHz"),
            Map.entry("MHZ", "MHz"), Map.entry("Mhz", "MHz"), Map.entry("GHZ", "GHz"), Map.entry("Ghz", "GHz"),
            Map.entry("m2", "m²"), Map.entry("M2", "m²"), Map.entry("m3", "m³"), Map.entry("M3", "m³"),
            Map.entry("km2", "km²"), Map.entry("KM2", "km²"));
    private static final Pattern UNIT = Pattern
            .compile("(?<=\\d ?|[万亿] ?)[KkMmCGHh][A-Za-z]{0,2}[23]?+(?![A-Za-z0-9/])");

    @Override
    public void check(Proof proof, Report report) {
        for (Stretch stretch : proof.prose()) {
            Matcher unit = stretch.find(UNIT);
            while (unit.find()) {
                String right = RIGHT.get(unit.group());
                if (right != null) {
                    report.mark(stretch, unit.start(), unit.end(), right);
                }
            }
        }
    }
}
