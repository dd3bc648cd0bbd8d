/*
 * Small comforts that stay on this device: the chosen language, a link to a clause in the clipboard, a place among the
 * apps, and, over https, pages that can be read without a network. Pages opened from a folder have no such place.
 */
(function () {
  "use strict";

  var NAME = "welcome-language";
  var root = new URL(".", document.currentScript.src);
  var links = Array.from(document.querySelectorAll("a[hreflang]"));

  /* Some browsers keep nothing for pages opened from a folder. */
  function kept(language) {
    try {
      return language ? localStorage.setItem(NAME, language) : localStorage.getItem(NAME);
    } catch (refused) {
      return null;
    }
  }

  links.forEach(function (link) {
    link.addEventListener("click", function () { kept(link.hreflang); });
    if (document.body.matches(".choice") && link.hreflang === kept()) {
      location.replace(link.href);
    }
  });

  document.addEventListener("click", function (event) {
    var link = event.target.closest("a.number, a.anchor");
    var note = document.querySelector(".copied");
    if (link && note && navigator.clipboard) {
      navigator.clipboard.writeText(link.href).then(function () {
        note.textContent = note.dataset.text;
        setTimeout(function () { note.textContent = ""; }, 3000);
      }, function () {});
    }
  });

  if (location.protocol !== "file:") {
    var manifest = document.createElement("link");
    manifest.rel = "manifest";
    manifest.href = new URL("site.webmanifest", root);
    document.head.append(manifest);
  }

  if (location.protocol === "https:" && navigator.serviceWorker) {
    navigator.serviceWorker.register(new URL("offline.js", root)).catch(function () {});
  }
}());
