package org.welcomepacket.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.welcomepacket.check.form.Form;

/** What the YAML files of a packet may hold: the same definitions that the check reads them by. */
public final class Forms {
    private Forms() {}

    /** The form of each file by its name without {@code .yaml}, the most important first. */
    public static Map<String, Form> byName() {
        Map<String, Form> forms = new LinkedHashMap<>();
        forms.put("packet", PacketFileCheck.FORM);
        forms.put("rules", RulesCheck.FORM);
        forms.put("services", ServicesCheck.FORM);
        forms.put("theme", ThemeCheck.FORM);
        return Collections.unmodifiableMap(forms);
    }
}
