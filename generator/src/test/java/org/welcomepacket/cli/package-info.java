@NullMarked
package org.welcomepacket.cli;

import org.jspecify.annotations.NullMarked;
