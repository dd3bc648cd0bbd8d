package org.welcomepacket.site;

import org.welcomepacket.model.Article;
import org.welcomepacket.model.text.PlainLine;

/** An author's article among the values of a page. */
final class ArticleText {
    private static final int LONGEST_DESCRIPTION = 200;

    private ArticleText() {}

    /** A page of the author's own. */
    static PageText page(Article article, Scene scene) {
        String title = article.title().isEmpty() ? article.shortTitle() : PlainLine.of(article.title());
        Values values = new Values();
        put(article, title, scene, values);
        values.with("structured", StructuredFacts.questions(article));
        return new PageText(
                "article", title, Excerpt.of(article.blocks(), scene.language(), LONGEST_DESCRIPTION), values.map());
    }

    /** Heading, body and notes of an article, with a title for one that has none. */
    static void put(Article article, String title, Scene scene, Values values) {
        InlineHtml inlines = scene.inlines();
        BlockHtml blocks = new BlockHtml(inlines);
        String heading = article.title().isEmpty() ? Html.escape(title) : inlines.of(article.title());
        values.with("heading", new Markup(heading));
        values.with("body", new Markup(blocks.of(article.blocks())));
        values.with("notes", Notes.of(article.notes(), blocks, inlines));
    }

    /** The same names when there is no article. */
    static void putNone(String title, Values values) {
        values.with("heading", title).with("body", Markup.NONE).with("notes", Markup.NONE);
    }
}
