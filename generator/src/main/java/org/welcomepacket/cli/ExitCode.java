package org.welcomepacket.cli;

/** What the exit codes of the command mean; scripts rely on them. */
final class ExitCode {
    /** Done; warnings may have been printed. */
    static final int DONE = 0;

    /** Problems in the content. */
    static final int PROBLEMS = 1;

    /** Wrong arguments. */
    static final int USAGE = 2;

    /** Input, output or a failure of our own. */
    static final int FAILURE = 3;

    /** Ended from outside; what a shell reports of Ctrl-C. */
    static final int INTERRUPTED = 130;

    /** Nobody reads on: what a shell says of a program that the signal SIGPIPE (13) ended. */
    static final int UNREAD = 128 + 13;

    private ExitCode() {}
}
