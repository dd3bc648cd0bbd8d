/**
 * The goals of the Maven plugin: translate parameters, call the generator, and put its findings into Maven's log.
 *
 * <p>Decides nothing about packets. Mistakes in the content fail the build as such; a disk that fails, or a mistake of
 * ours, is an error of the execution.
 */
@NullMarked
package org.welcomepacket.maven;

import org.jspecify.annotations.NullMarked;
