package org.welcomepacket.sign.verify.report;

/** The words for a client, in the language of an agreement. */
public interface ClientWords {
    /**
     * A text.
     *
     * @param language language tag of the agreement; where the program does not speak it, another language has to do
     * @param name which text: {@code missing}, {@code fill-in}, {@code resaved}, {@code resaved-missing}, {@code again}
     *     or {@code page}, which has a place for the number
     */
    String text(String language, String name);
}
