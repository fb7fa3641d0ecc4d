/** Files as offices have them, brought into text or simple HTML; what is no bulletin yet. Nothing in here trusts a file. */
package org.canyue.exchange.source;
