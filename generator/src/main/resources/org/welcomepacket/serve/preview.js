/* Only in the preview: loads the page again when it has changed, and lays findings over it. */
(function () {
  "use strict";
  var me = document.currentScript;
  var since = me.dataset.since;
  var findings = me.dataset.findings;
  var path = me.dataset.path;
  var memory = "welcome-preview " + location.pathname;
  var source = null;

  /* What a reader has done to the page. */
  function remember() {
    var state = {
      x: scrollX, y: scrollY,
      open: Array.prototype.map.call(document.querySelectorAll("details"), function (d) { return d.open; }),
      fields: Array.prototype.map.call(document.querySelectorAll("input, select, textarea"), function (f) {
        return f.type === "checkbox" || f.type === "radio" ? f.checked : f.value;
      })
    };
    try { sessionStorage.setItem(memory, JSON.stringify(state)); } catch (e) { /* then not */ }
  }

  function restore() {
    var state = null;
    try {
      state = JSON.parse(sessionStorage.getItem(memory));
      sessionStorage.removeItem(memory);
    } catch (e) { /* then not */ }
    if (!state) { return; }
    document.querySelectorAll("details").forEach(function (d, i) {
      if (i < state.open.length) { d.open = state.open[i]; }
    });
    document.querySelectorAll("input, select, textarea").forEach(function (f, i) {
      if (i >= state.fields.length) { return; }
      var name = f.type === "checkbox" || f.type === "radio" ? "checked" : "value";
      if (f[name] !== state.fields[i]) {
        f[name] = state.fields[i];
        f.dispatchEvent(new Event("input", { bubbles: true }));
        f.dispatchEvent(new Event("change", { bubbles: true }));
      }
    });
    function scroll() { scrollTo({ left: state.x, top: state.y, behavior: "instant" }); }
    scroll();
    addEventListener("load", scroll, { once: true });
  }

  /* The panel lives in a shadow tree: neither the site's style reaches it nor its style the site. */
  var host = document.createElement("welcome-preview");
  var tree = host.attachShadow({ mode: "open" });
  var style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = new URL("preview.css", me.src).href;
  var badge = document.createElement("button");
  badge.type = "button";
  badge.className = "badge";
  badge.setAttribute("aria-expanded", "false");
  badge.setAttribute("aria-controls", "panel");
  badge.textContent = "Preview";
  var panel = document.createElement("section");
  panel.id = "panel";
  panel.hidden = true;
  panel.tabIndex = -1;
  panel.setAttribute("aria-label", "Findings");
  var close = document.createElement("button");
  close.type = "button";
  close.className = "close";
  close.setAttribute("aria-label", "Close");
  close.textContent = "\u00d7";
  var body = document.createElement("div");
  body.setAttribute("aria-live", "polite");
  panel.append(close, body);
  host.hidden = true;
  style.onload = style.onerror = function () { host.hidden = false; };
  tree.append(style, badge, panel);
  document.body.append(host);

  function open(isOpen) {
    panel.hidden = !isOpen;
    badge.setAttribute("aria-expanded", String(isOpen));
  }
  badge.onclick = function () {
    open(panel.hidden);
    if (!panel.hidden) { panel.focus(); }
  };
  close.onclick = function () { open(false); badge.focus(); };
  host.addEventListener("keydown", function (e) {
    if (e.key === "Escape") { open(false); badge.focus(); }
  });

  function ask() {
    fetch(new URL("findings", me.src)).then(function (answer) { return answer.text(); }).then(function (html) {
      body.innerHTML = html;
      var state = body.firstElementChild.dataset;
      badge.textContent = state.badge;
      badge.dataset.state = state.state;
      if (state.state === "broken") { open(true); }
      if (state.state === "good") { open(false); }
    }).catch(function () { /* the server is gone; the next connection asks again */ });
  }

  function hear(event) {
    var news = event.data.split(" ");
    if (news[0] !== since) {
      source.close();
      remember();
      location.reload();
    } else if (news[1] !== findings) {
      findings = news[1];
      ask();
    }
  }

  /* A hidden page does not listen: a browser keeps only six connections to one server. */
  function listen() {
    if (source || document.hidden) { return; }
    source = new EventSource(new URL("events?path=" + encodeURIComponent(path), me.src));
    source.onmessage = hear;
    source.onopen = function () { badge.classList.remove("lost"); };
    source.onerror = function () { badge.classList.add("lost"); };
  }
  function rest() {
    if (source) { source.close(); }
    source = null;
  }
  document.addEventListener("visibilitychange", function () {
    if (document.hidden) { rest(); } else { listen(); }
  });
  addEventListener("pagehide", rest);
  addEventListener("pageshow", listen);

  restore();
  ask();
  listen();
})();
