/**
 * The rules as data: values with units, decision tables, outcomes and grounds. No words of any language but those the
 * author gave.
 */
@NullMarked
package org.welcomepacket.model.rule;

import org.jspecify.annotations.NullMarked;
