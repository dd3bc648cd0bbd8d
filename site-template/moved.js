/* An old address leads on, with its clause, which may have another name now. */
(function () {
  "use strict";

  var clause = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  location.replace(clause ? clause.href : document.querySelector("main a").href + location.hash);
}());
