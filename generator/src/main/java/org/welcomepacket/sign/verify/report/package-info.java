/** What was found of files that came back, for people and for scripts. Prints and judges nothing. */
@NullMarked
package org.welcomepacket.sign.verify.report;

import org.jspecify.annotations.NullMarked;
