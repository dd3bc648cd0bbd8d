@NullMarked
package org.welcomepacket.serve;

import org.jspecify.annotations.NullMarked;
