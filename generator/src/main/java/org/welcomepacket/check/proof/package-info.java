/**
 * Proves a decision table complete and free of overlap over its whole input space, exactly and without sampling.
 *
 * <p>Works on {@code model.rule} alone: it knows no files. The check turns its findings into diagnostics.
 */
@NullMarked
package org.welcomepacket.check.proof;

import org.jspecify.annotations.NullMarked;
