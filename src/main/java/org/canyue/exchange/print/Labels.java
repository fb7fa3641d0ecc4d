package org.canyue.exchange.print;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Makes labels for envelopes and folders. */
@ApplicationScoped
public class Labels {
    @Inject
    Press press;

    /**
     * @param start the first place that is still free on the first sheet, from 1, by rows
     * @throws PressBusy where too many wait already
     */
    public byte[] pdf(LabelSheet sheet, int start, List<Label> labels) {
        return press.labels(sheet, start, labels);
    }
}
