package org.canyue.distribution;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words that every page about distribution shares; what belongs to one page is in a bundle of its own. */
@MessageBundle("distribution")
public interface DistributionMessages {
    @Message
    String channel(Channel channel);
    @Message
    String group(DistributionGroup group);
    @Message
    String state(DeliveryState.Kind kind);
    @Message
    String figure(DistributionFigure.Kind kind);
    @Message
    String kind(Addition.Kind kind);
    String erasedName(long id);
    String called(CalledAs who);
    String distribution();
    String recipients();
    String mail();
    String feedback();
    String statistics();
    String copies(int count);
}
