/** 发行对象、单位、发行名单: who gets copies, as the office keeps it. All of it for those who distribute alone. */
package org.canyue.distribution.recipients;
