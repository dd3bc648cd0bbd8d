@NullMarked
package org.welcomepacket.maven;

import org.jspecify.annotations.NullMarked;
