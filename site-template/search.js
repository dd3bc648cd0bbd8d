/*
 * Search in the pages of one language. The list of words beside the pages is loaded when the search is opened.
 * Words are found by their beginning, by what their forms share, and with one slip of the finger.
 */
var welcomeSearch = (function () {
  "use strict";

  var letters = { "ø": "o", "æ": "ae", "œ": "oe", "ß": "ss", "ð": "d", "đ": "d", "ł": "l" };

  function fold(text) {
    return text.toLowerCase().normalize("NFKD").replace(/[\u0300-\u036f\u00ad]/g, "")
      .replace(/[øæœßðđł]/g, function (letter) { return letters[letter]; });
  }

  function words(text) {
    return fold(text).split(/[\s!-\/:-@\[-`{-¿\u2010-\u206f]+/).filter(Boolean);
  }

  /* Whether a beginning of the one is the other but for one letter too many, too few, wrong, or two in wrong order. */
  function near(long, short) {
    var i = 1;
    while (i < short.length && long[i] === short[i]) {
      i++;
    }
    return long[0] === short[0] && (long.startsWith(short.slice(i + 1), i + 1) || long.startsWith(short.slice(i), i + 1) ||
      long.startsWith(short.slice(i + 1), i) || long.startsWith(short[i + 1] + short[i] + short.slice(i + 2), i));
  }

  /* Short stems begin many words, as can begins cancel: what follows them must be an ending that is known. */
  function isForm(word, stem, endings) {
    return stem.length > 2 && word.startsWith(stem) &&
      (stem.length > 4 ? word.length < stem.length + 6 : endings[word.slice(stem.length)] === true);
  }

  function rank(term, stem, word, endings) {
    if (term === word) {
      return 12;
    }
    if (word.length > 1 && term.startsWith(word)) {
      return 8;
    }
    if (isForm(word, stem, endings)) {
      return 6;
    }
    /* Two forms may have different stems, as отмена and отменить: long beginnings tell as well. */
    var start = Math.max(5, word.length - 3);
    if (word.length > start && term.length < start + 4 && term.startsWith(word.slice(0, start))) {
      return 4;
    }
    var slip = word.length > 3 && near(term, word) ||
      stem.length > 4 && word.length < stem.length + 6 && near(word, stem);
    return slip ? 1 : 0;
  }

  function unpack(index) {
    index.endings = index.endings || {};
    index.words = index.words || index.terms.split("\n").map(function (line) {
      var parts = line.split(" ");
      index.endings[parts[0].slice(+parts[1])] = true;
      return { text: parts[0], stem: parts[0].slice(0, +parts[1]), places: parts.slice(2).map(Number) };
    });
    return index.words;
  }

  /* Places with as many of the words as any has, the best first. */
  function find(index, query) {
    var hits = [];
    words(query).forEach(function (word) {
      var ranked = unpack(index).map(function (term) {
        return { term: term, rank: rank(term.text, term.stem, word, index.endings) };
      });
      var least = ranked.some(function (one) { return one.rank > 1; }) ? 2 : 1;
      var best = {};
      ranked.forEach(function (one) {
        if (one.rank >= least) {
          one.term.places.forEach(function (place) {
            var at = place >> 1;
            hits[at] = hits[at] || { at: at, words: 0, score: 0, terms: [] };
            hits[at].terms.push(one.term.text);
            best[at] = Math.max(best[at] || 0, one.rank * (place & 1 ? 3 : 1));
          });
        }
      });
      Object.keys(best).forEach(function (at) {
        hits[at].words++;
        hits[at].score += best[at];
      });
    });
    hits = hits.filter(Boolean);
    index.entries.forEach(function (entry, at) {
      if (entry[1] && entry[1] === query.trim()) {
        hits = [{ at: at, words: 1, score: 1, terms: [] }];
      }
    });
    var most = hits.reduce(function (n, hit) { return Math.max(n, hit.words); }, 0);
    return hits.filter(function (hit) { return hit.words === most; })
      .sort(function (a, b) { return b.score - a.score || a.at - b.at; });
  }

  return { fold: fold, words: words, find: find };
}());

(function () {
  "use strict";

  var finder = document.querySelector(".finder");
  if (!finder) {
    return;
  }
  var field = finder.querySelector("input");
  var status = finder.querySelector("[role=status]");
  var list = finder.querySelector("ol");
  var shown = 20;
  finder.classList.add("works");

  function element(name, kind, text) {
    var made = document.createElement(name);
    made.className = kind;
    made.textContent = text || "";
    return made;
  }

  /* The words around the first that was found, all that were found marked. */
  function excerpt(text, terms) {
    var line = element("span", "excerpt");
    var parts = text.split(" ");
    var isFound = function (part) {
      return welcomeSearch.words(part).some(function (word) { return terms.indexOf(word) >= 0; });
    };
    var from = Math.max(0, parts.findIndex(isFound) - 6);
    line.append(from > 0 ? "… " : "");
    parts.slice(from, from + 24).forEach(function (part) {
      line.append(isFound(part) ? element("mark", "", part) : part, " ");
    });
    line.append(parts.length > from + 24 ? "…" : "");
    return line;
  }

  function result(hit) {
    var entry = window.welcomeIndex.entries[hit.at];
    var link = element("a", "");
    link.href = entry[0];
    link.append(element("span", "overline", (entry[1] + " " + entry[3]).trim()));
    link.append(element("span", "title", entry[2]), excerpt(entry[4], hit.terms));
    var item = element("li", "");
    item.append(link);
    return item;
  }

  function search() {
    if (!window.welcomeIndex) {
      return;
    }
    var hits = welcomeSearch.find(window.welcomeIndex, field.value);
    list.replaceChildren.apply(list, hits.slice(0, shown).map(result));
    status.textContent = !field.value.trim() ? "" :
      hits.length ? finder.dataset.found.replace("{n}", hits.length) : finder.dataset.none;
  }

  finder.addEventListener("toggle", function () {
    if (!finder.open) {
      return;
    }
    field.focus();
    if (!window.welcomeIndex && !finder.dataset.asked) {
      finder.dataset.asked = "yes";
      var script = document.createElement("script");
      script.src = finder.dataset.index;
      script.onload = search;
      document.head.append(script);
    }
  });

  finder.addEventListener("input", search);

  finder.addEventListener("submit", function (event) {
    event.preventDefault();
    var first = list.querySelector("a");
    if (first) {
      first.focus();
    }
  });

  finder.addEventListener("click", function (event) {
    if (event.target.closest("a")) {
      finder.open = false;
    }
  });

  finder.addEventListener("keydown", function (event) {
    var stops = [field].concat(Array.from(list.querySelectorAll("a")));
    var step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    var at = stops.indexOf(document.activeElement);
    if (event.key === "Escape") {
      finder.open = false;
      finder.querySelector("summary").focus();
    } else if (step && at >= 0 && stops[at + step]) {
      event.preventDefault();
      stops[at + step].focus();
    }
  });
}());
