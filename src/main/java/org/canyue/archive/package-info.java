/** The public side: what readers see of the issues that were released, and nothing else. */
package org.canyue.archive;
