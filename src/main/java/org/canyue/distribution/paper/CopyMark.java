package org.canyue.distribution.paper;

import java.util.Locale;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.canyue.account.SealedLink;
import org.canyue.distribution.PrintedCopy;

/**
 * 暗记: the small sign in the margin of a printed copy, such as {@code 3F-7QK2}: the id of the copy in base 32 (Crockford's digits,
 * without I, L, O and U), and a seal of 20 bits, so that nobody can write the sign of another's copy but by copying it.
 */
@Singleton
public class CopyMark {
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String OPENS = "mark";
    private static final int BITS = 5;
    private static final int SEAL = 4;
    /** What an id may take: 11 digits hold 55 bits. */
    private static final int LONGEST = 11;

    @Inject
    SealedLink seals;

    public String of(PrintedCopy copy) {
        return of(copy.id());
    }

    private String of(long id) {
        String sealed = seals.of(id, OPENS);
        long seal = Long.parseLong(sealed.substring(sealed.indexOf('-') + 1).substring(0, SEAL * BITS / 4), 16);
        return digits(id, 1) + "-" + digits(seal, SEAL);
    }

    /** The copy with that mark, read as leniently as Crockford has it: o is 0, i and l are 1; empty where there is none. */
    public Optional<PrintedCopy> copy(String typed) {
        String mark = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}]", "").replace('O', '0')
                .replaceAll("[IL]", "1");
        if (!mark.matches("[" + DIGITS + "]{" + (SEAL + 1) + "," + (SEAL + LONGEST) + "}")) {
            return Optional.empty();
        }
        long id = 0;
        for (char digit : mark.substring(0, mark.length() - SEAL).toCharArray()) {
            id = id << BITS | DIGITS.indexOf(digit);
        }
        return of(id).replace("-", "").equals(mark) ? PrintedCopy.findByIdOptional(id) : Optional.empty();
    }

    private static String digits(long value, int least) {
        var digits = new StringBuilder();
        for (long rest = value; rest > 0 || digits.length() < least; rest >>= BITS) {
            digits.append(DIGITS.charAt((int) (rest & (1 << BITS) - 1)));
        }
        return digits.reverse().toString();
    }
}
