/**
 * The command line: translates arguments, prints, and says by its exit code what came of it.
 *
 * <p>The only package that knows picocli. It decides nothing about packets: everything it does is a call to the root
 * package or to {@code sign}. Streams, environment and console are handed in, so that tests see what a user sees.
 */
@NullMarked
package org.welcomepacket.cli;

import org.jspecify.annotations.NullMarked;
