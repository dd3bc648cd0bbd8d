package org.welcomepacket.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.welcomepacket.model.Messages;
import org.welcomepacket.model.text.Language;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The program's real words, read without the rest of the house. */
final class TestMessages {
    private TestMessages() {}

    static Wording wording(String tag) {
        return Wording.of(new Language(tag), messages(tag, tag));
    }

    static Messages messages(String file, String tag) {
        String path = "/org/welcomepacket/template/messages/" + file + ".yaml";
        try (InputStream in = TestMessages.class.getResourceAsStream(path)) {
            Map<String, String> words = new LinkedHashMap<>();
            flatten("", new Yaml(new SafeConstructor(new LoaderOptions())).load(in), words);
            return new Messages(new Language(tag), words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void flatten(String stem, Object node, Map<String, String> words) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> flatten(stem.isEmpty() ? key.toString() : stem + "." + key, value, words));
        } else {
            words.put(stem, String.valueOf(node));
        }
    }
}
