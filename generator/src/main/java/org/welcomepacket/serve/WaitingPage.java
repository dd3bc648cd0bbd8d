package org.welcomepacket.serve;

/** What stands where there is no page of the site yet; it goes by itself as soon as there is. */
final class WaitingPage {
    private WaitingPage() {}

    /** Before the first good state. */
    static String first() {
        return page("Welcome", "Your packet is being made. This page goes on by itself.");
    }

    /** Until the agreement is set, and after that for files it does not consist of. */
    static String agreement() {
        return page("The agreement", "It is being set. This page opens it as soon as it is there.");
    }

    /** When the site has no page of its own for this. */
    static String lost() {
        return page("404", "This page is not here.");
    }

    private static String page(String title, String text) {
        return "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + title
                + "</title>\n<link rel=\"stylesheet\" href=\"/" + PreviewFiles.STYLE + "\">\n</head>\n"
                + "<body class=\"waiting\">\n<main>\n<h1>" + title + "</h1>\n<p>" + text
                + "</p>\n</main>\n</body>\n</html>\n";
    }
}
