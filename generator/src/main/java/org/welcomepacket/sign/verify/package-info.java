/**
 * What came back? Tells whether a file is ours, whether anything in it was changed that may not be, what the client
 * filled in, what is missing, and who signed.
 *
 * <p>Any file gets a verdict, in bounded time and memory, and never an exception. Nothing here repairs a file, and
 * nothing is believed that is not checked. It knows nothing of folders and of the command line.
 */
@NullMarked
package org.welcomepacket.sign.verify;

import org.jspecify.annotations.NullMarked;
