/** 反馈: what recipients did with an issue, as the office records it or as they tell by a link of their own. */
package org.canyue.distribution.feedback;
