@NullMarked
package org.welcomepacket;

import org.jspecify.annotations.NullMarked;
