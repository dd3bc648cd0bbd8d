/* Puts the moment of a session into a calendar file (RFC 5545) with all one has to know about it. */
var welcomeEvent = (function () {
  "use strict";

  function escaped(text) {
    return text.replace(/[\\;,]/g, "\\$&").replace(/\n/g, "\\n");
  }

  function utc(time) {
    return new Date(time).toISOString().replace(/[-:]|\.\d+/g, "");
  }

  /* Lines of at most 75 bytes; a letter has at most 4, and none is cut in two. */
  function folded(line) {
    return line.match(/(?:[\ud800-\udbff].|.){1,18}/g).join("\r\n ");
  }

  return function (start, minutes, now, event) {
    return ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Welcome//Session//EN", "BEGIN:VEVENT",
      "UID:" + utc(start) + "-" + utc(now) + "@welcome", "DTSTAMP:" + utc(now),
      "DTSTART:" + utc(start), "DTEND:" + utc(start + minutes * 60000),
      "SUMMARY:" + escaped(event.title), "DESCRIPTION:" + escaped(event.text), "LOCATION:" + escaped(event.place),
      "END:VEVENT", "END:VCALENDAR", ""].map(function (line) { return line && folded(line); }).join("\r\n");
  };
}());

document.querySelectorAll(".calendar").forEach(function (part) {
  "use strict";

  var field = part.querySelector("input");
  var link = part.querySelector("a");

  field.addEventListener("input", function () {
    var start = new Date(field.value).getTime();
    URL.revokeObjectURL(link.href);
    link.removeAttribute("href");
    if (start) {
      var text = welcomeEvent(start, +part.dataset.minutes, Date.now(), part.dataset);
      link.download = part.dataset.file;
      link.href = URL.createObjectURL(new Blob([text], { type: "text/calendar" }));
    }
  });
});
