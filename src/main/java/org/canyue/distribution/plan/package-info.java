/** 发行计划: the pages on which the plan of an issue is made, frozen and added to, and the overview of all issues. */
package org.canyue.distribution.plan;
