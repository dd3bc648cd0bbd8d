@NullMarked
package org.welcomepacket.output;

import org.jspecify.annotations.NullMarked;
