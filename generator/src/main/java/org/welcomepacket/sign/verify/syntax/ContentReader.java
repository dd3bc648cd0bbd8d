package org.welcomepacket.sign.verify.syntax;

import java.util.ArrayList;
import java.util.List;

/** Reads the operations of a content stream (ISO 32000-1, 7.8.2). */
public final class ContentReader {
    private static final int MOST = 20_000;
    private static final int MOST_ON_PAGE = 200_000;
    private static final int MOST_OPERANDS = 40;
    private static final int MOST_IN_TABLES = 400;

    private ContentReader() {}

    /**
     * One operation.
     *
     * @param operator what to do
     * @param operands with what
     */
    public record Operation(String operator, List<PdfObject> operands) {
        /** Copies the list. */
        public Operation {
            operands = List.copyOf(operands);
        }
    }

    /** Takes the operations of a content one after the other. */
    public interface Taker {
        /**
         * The next one.
         *
         * @param operator what to do
         * @param operands with what; the list is used again for the next
         */
        void take(String operator, List<PdfObject> operands) throws RefusedException;
    }

    /** All operations in order; inline images are refused. */
    public static List<Operation> read(byte[] content, Budget budget) throws RefusedException {
        return read(content, budget, MOST);
    }

    /** The same for the content of a page, which may draw more. */
    public static List<Operation> readPage(byte[] content, Budget budget) throws RefusedException {
        return read(content, budget, MOST_ON_PAGE);
    }

    /** The same without keeping them. */
    public static void readPage(byte[] content, Budget budget, Taker taker) throws RefusedException {
        read(content, budget, MOST_ON_PAGE, MOST_OPERANDS, taker);
    }

    /** The same for a character map, whose operations are tables. */
    public static void readTables(byte[] map, Budget budget, Taker taker) throws RefusedException {
        read(map, budget, MOST, MOST_IN_TABLES, taker);
    }

    private static List<Operation> read(byte[] content, Budget budget, int most) throws RefusedException {
        List<Operation> operations = new ArrayList<>();
        read(
                content,
                budget,
                most,
                MOST_OPERANDS,
                (operator, operands) -> operations.add(new Operation(operator, operands)));
        return operations;
    }

    private static void read(byte[] content, Budget budget, int most, int mostOperands, Taker taker)
            throws RefusedException {
        Lexer lexer = new Lexer(content, 0, content.length);
        int operations = 0;
        List<PdfObject> operands = new ArrayList<>();
        ObjectParser parser = new ObjectParser(lexer, budget, false);
        for (lexer.skip(); lexer.peek() >= 0; lexer.skip()) {
            if (startsOperator(lexer)) {
                String operator = lexer.word();
                if (operator.equals("BI") || operator.isEmpty() || operations++ == most) {
                    throw new RefusedException("a drawing holds more than text");
                }
                taker.take(operator, operands);
                operands.clear();
            } else {
                operands.add(parser.object());
                if (operands.size() > mostOperands) {
                    throw new RefusedException("a drawing is not written as it must be");
                }
            }
        }
        if (!operands.isEmpty()) {
            throw new RefusedException("a drawing is not written as it must be");
        }
    }

    private static boolean startsOperator(Lexer lexer) {
        int c = lexer.peek();
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '\'' || c == '"';
        if (!letter) {
            return false;
        }
        if (c != 't' && c != 'f' && c != 'n') {
            return true;
        }
        int at = lexer.at();
        String word = lexer.word();
        lexer.goTo(at);
        return !word.equals("true") && !word.equals("false") && !word.equals("null");
    }
}
