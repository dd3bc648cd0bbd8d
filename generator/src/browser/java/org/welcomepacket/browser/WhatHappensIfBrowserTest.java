package org.welcomepacket.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.welcomepacket.decide.Questionnaire;
import org.welcomepacket.decide.Reply;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.rule.Rules.Decision;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.wording.Wording;

/** Every control of "What happens if", in every position: what is read then is what {@code welcome decide} says. */
@NullUnmarked
@ResourceLock("browser")
class WhatHappensIfBrowserTest {
    /** Chooses way by way and range by range, the last fastest, and reads the answer each time. */
    private static final String EVERY_ANSWER =
            "var asker = document.querySelector('[aria-labelledby=\"_' + arguments[0] + '\"] .asker');"
            + "var read = [];"
            + "function turn(controls, at) {"
            + "  if (at === controls.length) { read.push(asker.querySelector('.answer').innerText); return; }"
            + "  controls[at].forEach(function (set) { set(); turn(controls, at + 1); }); }"
            + "function changed(e) { e.dispatchEvent(new Event('change', {bubbles: true})); }"
            + "function branch() { return asker.querySelector('.branch:not([hidden])'); }"
            + "function ranges() { return Array.from(branch().querySelectorAll('fieldset')).map(function (f) {"
            + "  return Array.from(f.querySelectorAll('input'))"
            + "    .map(function (i) { return function () { i.click(); }; }); }); }"
            + "var lists = Array.from(asker.querySelectorAll('select')).map(function (s) {"
            + "  return Array.from(s.options)"
            + "    .map(function (o, i) { return function () { s.selectedIndex = i; changed(s); }; }); });"
            + "function ways(at) { if (at === lists.length) { turn(ranges(), 0); return; }"
            + "  lists[at].forEach(function (set) { set(); ways(at + 1); }); }"
            + "ways(0); return read;";

    private static StaticHost host;
    private static Packet packet;

    private final Browser browser = Browser.shared();

    @BeforeAll
    static void start() throws IOException {
        host = StaticHost.of(StarterSite.files());
        packet = StarterSite.packet();
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "ru"})
    void everyPositionSaysWhatTheTableSays(String tag) {
        Language language = new Language(tag);
        Wording wording = Wording.of(language, packet.in(language).messages());
        browser.open(host.root().resolve(tag + "/rules.html"));
        int read = 0;
        for (Decision decision : packet.rules().decisions()) {
            List<String> expected = new ArrayList<>();
            Questionnaire questions = Questionnaire.of(decision, packet).orElseThrow();
            for (Questionnaire.Branch branch : questions.branches()) {
                for (Reply.Answered answer : branch.answers()) {
                    expected.add(wording.outcome(answer.result(), answer.due()).replace('\u00a0', ' '));
                }
            }
            List<String> said = browser.texts(EVERY_ANSWER, decision.id()).stream()
                    .map(words -> words.replace('\u00a0', ' '))
                    .toList();
            assertThat(said).as(decision.id()).isEqualTo(expected);
            read += said.size();
        }
        assertThat(read).isGreaterThan(15);
    }

    @Test
    void aClickOnAnotherAnswerSaysWhatFollowsFromIt() {
        browser.size(390, 844, 1);
        browser.open(host.root().resolve("en/rules.html"));
        WebElement asker = browser.element(".asker");
        String before = asker.findElement(By.cssSelector(".answer")).getText();
        asker.findElements(By.cssSelector("fieldset label")).get(1).click();
        assertThat(asker.findElement(By.cssSelector(".answer")).getText())
                .isNotBlank()
                .isNotEqualTo(before);
    }
}
