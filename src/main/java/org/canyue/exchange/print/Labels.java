package org.canyue.exchange.print;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Makes labels for envelopes and folders. */
@ApplicationScoped
public class Labels {
    @Inject
    Press press;
    @Inject
    PrintableCharacters printable;

    /**
     * @param start the first place that is still free on the first sheet, from 1, by rows
     * @param substitutes whether 〓 stands for what no font holds
     * @throws Unprintable where a font lacks a character that nothing may stand for
     * @throws PressBusy where too many wait already
     */
    public byte[] pdf(LabelSheet sheet, int start, List<Label> labels, boolean substitutes) {
        if (!substitutes) {
            printable.require(labels.stream().map(Label::text).collect(Collectors.joining()));
        }
        return press.labels(sheet, start, labels);
    }
}
