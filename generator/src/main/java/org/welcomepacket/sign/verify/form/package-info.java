/**
 * The form of a file that came back: its fields, where they are seen, what they hold, and what their appearances show.
 *
 * <p>It says what is there, not whether it may be.
 */
@NullMarked
package org.welcomepacket.sign.verify.form;

import org.jspecify.annotations.NullMarked;
