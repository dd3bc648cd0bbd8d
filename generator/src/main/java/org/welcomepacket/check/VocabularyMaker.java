package org.welcomepacket.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.welcomepacket.check.form.Fields;
import org.welcomepacket.check.form.Form;
import org.welcomepacket.check.form.Key;
import org.welcomepacket.check.text.Vocabulary;
import org.welcomepacket.model.Services;
import org.welcomepacket.read.yaml.Yaml;

/** Collects the names that tags may use, from what stands in the YAML files rather than from what could be understood. */
final class VocabularyMaker {
    private static final Set<String> NOT_FOR_TAGS = Set.of("time-zone", "format", "tax", "prepaid", "of", "clause");

    private final Vocabulary.Builder names = new Vocabulary.Builder();

    Vocabulary make(YamlFiles files, ValuesCheck values, Services services) {
        Optional<Yaml> packet = files.tree(YamlFiles.PACKET);
        Optional<Yaml.Mapping> business = group(packet, "business");
        unreadable(business.isEmpty(), "business");
        unreadable(files.isBroken(YamlFiles.PACKET), "edition");
        for (String broken : List.of("formats", "services", "packages")) {
            unreadable(files.isBroken(YamlFiles.SERVICES), broken);
        }
        unreadable(files.isBroken(YamlFiles.RULES), "grounds");
        unreadable(files.isBroken(YamlFiles.RULES), "");
        List.of("formats", "services", "packages").forEach(group -> homeless(files, YamlFiles.SERVICES, group, group));
        List.of("grounds", "decisions").forEach(group -> homeless(files, YamlFiles.RULES, group, group));
        homeless(files, YamlFiles.RULES, "values", "");
        if (business.isPresent()) {
            keys("business", business, BusinessCheck.FORM);
        }
        if (!files.isBroken(YamlFiles.PACKET)) {
            keys("edition", group(packet, "edition"), PacketFileCheck.EDITION_FORM);
        }
        names.name("edition.number", true);
        groups("formats", files.tree(YamlFiles.SERVICES), ServicesCheck.FORMAT_FORM);
        groups("services", files.tree(YamlFiles.SERVICES), ServicesCheck.SERVICE_FORM);
        groups("packages", files.tree(YamlFiles.SERVICES), ServicesCheck.PACKAGE_FORM);
        groups("grounds", files.tree(YamlFiles.RULES), RulesCheck.GROUND_FORM);
        services.formats().forEach(format -> names.name("formats." + format.id() + ".name", true));
        services.services()
                .forEach(service -> names.name("services." + service.id() + ".length", hasLength(service, services)));
        values.names().forEach(name -> names.name(name, true));
        return names.build(values::use);
    }

    private void unreadable(boolean broken, String group) {
        if (broken) {
            names.unreadable(group);
        }
    }

    private void homeless(YamlFiles files, String file, String key, String group) {
        if (files.isMissing(file)) {
            names.homeless(group, file);
        } else if (!files.isBroken(file) && files.node(file, key).isEmpty()) {
            names.homeless(group, YamlFiles.group(file, key));
        }
    }

    private void groups(String name, Optional<Yaml> file, Form form) {
        group(file, name)
                .ifPresent(all -> all.entries().forEach(entry -> {
                    String stem = name + "." + entry.name();
                    names.name(stem, true);
                    keys(
                            stem,
                            Optional.of(entry.value())
                                    .filter(Yaml.Mapping.class::isInstance)
                                    .map(Yaml.Mapping.class::cast),
                            form);
                }));
    }

    private void keys(String stem, Optional<Yaml.Mapping> group, Form form) {
        for (Key<?> key : form.keys()) {
            if (!NOT_FOR_TAGS.contains(key.name())) {
                boolean there = group.flatMap(g -> g.get(key.name()))
                        .filter(VocabularyMaker::isThere)
                        .isPresent();
                boolean said = group.filter(g -> key.required() || Fields.isMisspelled(key.name(), g, form))
                        .isPresent();
                names.name(stem + "." + key.name(), there || said);
            }
        }
    }

    /** A notice of none is no notice. */
    private static boolean isThere(Yaml node) {
        return !(node instanceof Yaml.Scalar scalar && scalar.text().strip().equals("none"));
    }

    private static Optional<Yaml.Mapping> group(Optional<Yaml> file, String key) {
        return file.filter(Yaml.Mapping.class::isInstance)
                .flatMap(tree -> ((Yaml.Mapping) tree).get(key))
                .filter(Yaml.Mapping.class::isInstance)
                .map(Yaml.Mapping.class::cast);
    }

    /** As the wording sees it: the service's own, or the one that all its formats share. */
    private static boolean hasLength(Services.Service service, Services services) {
        return service.length().isPresent()
                || services.formats().stream()
                                .filter(f -> service.formats().contains(f.id()))
                                .flatMap(f -> f.length().stream())
                                .distinct()
                                .count()
                        == 1;
    }
}
