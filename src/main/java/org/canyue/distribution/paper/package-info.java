/** What is printed for handing out an issue: numbered copies, labels, the sheet that is signed, the register. */
package org.canyue.distribution.paper;
