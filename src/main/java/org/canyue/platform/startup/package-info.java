/** What happens before Quarkus starts: the embedded database of evaluation mode, and the checks that refuse a bad start. */
package org.canyue.platform.startup;
