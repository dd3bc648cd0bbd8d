package org.welcomepacket.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.welcomepacket.model.Services;
import org.welcomepacket.model.Services.Format;
import org.welcomepacket.model.Services.Service;
import org.welcomepacket.model.Services.SessionPackage;
import org.welcomepacket.model.text.Block;
import org.welcomepacket.model.text.LocalText;

/** Services and packages as tables; a column that would be empty throughout is left out. */
record PriceList(Wording wording, Phrases phrases) {
    List<Block> of(Services services) {
        List<Block> blocks = new ArrayList<>();
        if (!services.services().isEmpty()) {
            blocks.add(services(services));
            sharedTax(services).ifPresent(tax -> blocks.add(Cells.paragraph(phrases.say("prices.tax-all." + tax))));
        }
        if (!services.packages().isEmpty()) {
            blocks.add(packages(services));
            if (services.packages().stream().allMatch(SessionPackage::prepaid)) {
                blocks.add(Cells.paragraph(phrases.say("prices.prepaid-all")));
            }
        }
        return blocks;
    }

    private Block services(Services services) {
        boolean taxInCells = sharedTax(services).isEmpty();
        Columns<Service> columns = new Columns<>(services.services());
        columns.add("service", Block.Alignment.START, s -> Cells.named(in(s.name()), in(s.description())));
        columns.add("format", Block.Alignment.START, s -> Cells.cell(formats(s, services)));
        columns.add("length", Block.Alignment.START, s -> Cells.cell(length(s, services)));
        columns.add("price", Block.Alignment.END, s -> Cells.lines(price(s), taxInCells ? tax(s) : ""));
        columns.add("delivered", Block.Alignment.START, s -> Cells.cell(phrases.capital(in(s.delivered()))));
        return columns.table("prices.services");
    }

    private Block packages(Services services) {
        boolean allPrepaid = services.packages().stream().allMatch(SessionPackage::prepaid);
        Columns<SessionPackage> columns = new Columns<>(services.packages());
        columns.add("package", Block.Alignment.START, p -> Cells.named(in(p.name()), in(p.description())));
        columns.add("contents", Block.Alignment.START, p -> Cells.cell(contents(p, services)));
        columns.add(
                "valid",
                Block.Alignment.START,
                p -> Cells.cell(p.valid().map(wording::value).orElse("")));
        columns.add(
                "price",
                Block.Alignment.END,
                p -> Cells.lines(
                        wording.price(p.price()), p.prepaid() && !allPrepaid ? phrases.say("prices.prepaid") : ""));
        return columns.table("prices.packages");
    }

    private String contents(SessionPackage sessions, Services services) {
        String of = services.services().stream()
                .filter(service -> service.id().equals(sessions.of()))
                .map(service -> in(service.name()))
                .findFirst()
                .orElse(sessions.of());
        return wording.quantities().count(sessions.sessions()) + Spaces.NO_BREAK + "×" + Spaces.NO_BREAK + of;
    }

    private String formats(Service service, Services services) {
        return phrases.capital(wording.or(
                offered(service, services).stream().map(f -> in(f.name())).toList()));
    }

    /** The service's own length, or its formats': one for all, or each with its format. */
    private String length(Service service, Services services) {
        if (service.length().isPresent()) {
            return wording.value(service.length().orElseThrow());
        }
        List<Format> timed = offered(service, services).stream()
                .filter(format -> format.length().isPresent())
                .toList();
        List<String> lengths = timed.stream().map(this::length).distinct().toList();
        return lengths.size() < 2
                ? String.join("", lengths)
                : String.join(
                        ", ",
                        timed.stream()
                                .map(f -> length(f) + " (" + in(f.name()) + ")")
                                .toList());
    }

    private String length(Format format) {
        return format.length().map(wording::value).orElse("");
    }

    private static List<Format> offered(Service service, Services services) {
        return services.formats().stream()
                .filter(format -> service.formats().contains(format.id()))
                .toList();
    }

    private String price(Service service) {
        return service.price().map(wording::price).orElseGet(() -> phrases.say("prices.by-agreement"));
    }

    private String tax(Service service) {
        return service.tax().map(tax -> phrases.say("prices.tax." + name(tax))).orElse("");
    }

    /** How tax stands to the prices when it is the same for all. */
    private static Optional<String> sharedTax(Services services) {
        List<Optional<Services.Tax>> all =
                services.services().stream().map(Service::tax).distinct().toList();
        return all.size() == 1 ? all.get(0).map(PriceList::name) : Optional.empty();
    }

    private static String name(Services.Tax tax) {
        return tax.name().toLowerCase(Locale.ROOT);
    }

    private String in(LocalText text) {
        return text.in(wording.language());
    }

    private String in(Optional<LocalText> text) {
        return text.map(this::in).orElse("");
    }

    /** The columns of a table with one row for each of some things. */
    private final class Columns<T> {
        private final List<T> things;
        private final List<Block.Cell> head = new ArrayList<>();
        private final List<Block.Alignment> alignments = new ArrayList<>();
        private final List<List<Block.Cell>> rows = new ArrayList<>();

        private Columns(List<T> things) {
            this.things = things;
            things.forEach(thing -> rows.add(new ArrayList<>()));
        }

        private void add(String name, Block.Alignment alignment, Function<T, Block.Cell> cell) {
            List<Block.Cell> column = things.stream().map(cell).toList();
            if (column.stream().allMatch(c -> c.content().isEmpty())) {
                return;
            }
            head.add(Cells.cell(phrases.say("prices.column." + name)));
            alignments.add(alignment);
            for (int i = 0; i < column.size(); i++) {
                rows.get(i).add(column.get(i));
            }
        }

        private Block table(String caption) {
            return new Block.Table(
                    Cells.line(phrases.say(caption)),
                    Collections.unmodifiableList(alignments),
                    head,
                    rows.stream().map(Block.Row::new).toList());
        }
    }
}
