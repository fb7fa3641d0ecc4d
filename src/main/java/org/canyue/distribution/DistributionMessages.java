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

    @Message("已删除的对象 #{id}")
    String erasedName(long id);

    @Message("{#if who.erased > 0}{distribution:erasedName(who.erased)}{#else}{who.name}{/if}")
    String called(CalledAs who);

    @Message("发行")
    String distribution();

    @Message("发行对象")
    String recipients();

    @Message("发信")
    String mail();

    @Message("反馈")
    String feedback();

    @Message("统计")
    String statistics();

    @Message("{count} 份")
    String copies(int count);
}
