/** 订阅: readers of the public side who are told of new issues. */
package org.canyue.distribution.subscription;
